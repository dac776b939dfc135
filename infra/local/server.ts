import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ConsoleFiles } from "./consoleFiles.ts";
import type { ErasureHook } from "./erasureHook.ts";
import type { ApiGateway } from "./gateway/apiGateway.ts";
import type { SignIn } from "./signIn/signIn.ts";
import { StartProblem } from "./startProblem.ts";

export interface ServerParts {
  readonly gateway: ApiGateway;
  readonly signIn: SignIn;
  readonly console: ConsoleFiles;
  readonly erasureHook: ErasureHook;
}

/**
 * Listens on this machine alone, at once, so that a busy port is known before anything else starts;
 * requests wait until the parts are there. Only this machine's own names are answered, which keeps
 * foreign pages from reaching the server under theirs. No path is ever logged.
 */
export async function listen(port: number, parts: Promise<ServerParts>): Promise<Server> {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const server = createServer(async (request, response) => {
    if (!hosts.includes(request.headers.host ?? "")) {
      response.writeHead(421).end();
      return;
    }
    try {
      await dispatch(await parts, request, response);
    } catch (error) {
      process.stderr.write(
        `A request failed inside: ${error instanceof Error ? error.name : ""}\n`,
      );
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new StartProblem(
      error.code === "EADDRINUSE"
        ? `Port ${port} is in use. Stop what listens there, or choose another one with PORT.`
        : `Haven may not listen on port ${port}. Choose another one with PORT.`,
      { cause: error },
    );
  });

  return server;
}

async function dispatch(
  { gateway, signIn, console, erasureHook }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = URL.parse(request.url ?? "/", `http://${request.headers.host}`);
  const path = url?.pathname ?? "/";

  if (url && path.startsWith("/api/v1/")) return gateway.answer(request, response, url);
  if (path === "/api/openapi.json") return gateway.document(response);
  if (path.startsWith("/oidc/")) return signIn.provide(request, response);
  if (path.startsWith("/sign-in/")) return signIn.interact(request, response);
  if (path === erasureHook.path) return erasureHook.answer(request, response);

  return console.answer(request, response, path);
}
