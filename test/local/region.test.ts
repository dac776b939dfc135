import { readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { stillRuns } from "#infra/local/runningProcess.ts";
import { demoPassword } from "#infra/local/signIn/demoPassword.ts";
import { RegionProcess } from "../support/regionProcess.ts";
import { refresh, signInWith, type Tokens } from "../support/signInWith.ts";

const maria = "maria@openhearth.example";
const admin = "admin@coc.example";

// Each start is a program of its own, on a machine that runs other tests meanwhile.
vi.setConfig({ testTimeout: 60_000 });

let region: RegionProcess;
beforeAll(async () => {
  region = await RegionProcess.start();
}, 60_000);
afterAll(() => region.stopAndForget());

const api = async (path: string, token?: string, init: RequestInit = {}) => {
  const response = await fetch(`${region.origin}/api/v1${path}`, {
    ...init,
    headers: { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, body: await response.json() };
};
const ownClients = async () => {
  const { body } = await api("/clients?limit=100", await region.tokenOf(maria));

  return body.items.map(({ clientId }: { clientId: string }) => clientId).sort();
};

describe("a region on this machine", () => {
  test("tells its address and the demo sign-ins", () => {
    expect(region.output).toContain(region.origin);
    expect(region.output).toContain(maria);
  });

  test("starts with the demo clients, made once", async () => {
    expect(await ownClients()).toHaveLength(9);
  });

  test("keeps keys and records where only their owner reads them", () => {
    const modes = ["master.key", "signing-key.json", "haven.db", "sign-in.db"].map(
      (name) => statSync(join(region.dataFolder, name)).mode & 0o077,
    );

    expect(modes).toEqual([0, 0, 0, 0]);
  });
});

describe("the gateway", () => {
  test("asks somebody without a token to sign in", async () => {
    expect(await api("/me")).toMatchObject({
      status: 401,
      body: { type: "/problems/not-signed-in" },
    });
  });

  test("refuses a token that was changed", async () => {
    const token = await region.tokenOf(maria);

    expect(await api("/me", `${token.slice(0, -6)}AAAAAA`)).toMatchObject({ status: 401 });
  });

  test("knows no other address", async () => {
    expect(await api("/nobody")).toMatchObject({
      status: 404,
      body: { type: "/problems/not-found" },
    });
  });

  test("takes no other method", async () => {
    expect(await api("/me", undefined, { method: "DELETE" })).toMatchObject({
      status: 405,
      body: { type: "/problems/method-not-allowed" },
    });
  });

  test("takes no request above 256 KB", async () => {
    const init = { method: "POST", body: "x".repeat(256 * 1024 + 1) };

    expect(await api("/clients", await region.tokenOf(maria), init)).toMatchObject({
      status: 413,
      body: { type: "/problems/body-too-large" },
    });
  });

  test("answers under no foreign name", async () => {
    const headers = { host: "example.org" };
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    request({ port: region.port, host: "127.0.0.1", path: "/", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();

    expect(await promise).toBe(421);
  });
});

describe("sign-in", () => {
  test.each(["localhost", "127.0.0.1"])("works at %s", async (host) => {
    const origin = `http://${host}:${region.port}`;
    const tokens = await signInWith(origin, maria, demoPassword);

    expect(await api("/me", tokens?.access_token)).toMatchObject({ body: { email: maria } });
  });

  test("refuses a wrong password and an unknown address alike", async () => {
    expect(await signInWith(region.origin, maria, "guess")).toBeUndefined();
    expect(await signInWith(region.origin, "nobody@coc.example", demoPassword)).toBeUndefined();
  });

  test("gives each refresh token once", async () => {
    const { refresh_token } = (await signInWith(region.origin, maria, demoPassword)) as Tokens;

    expect(await refresh(region.origin, refresh_token)).toBeDefined();
    expect(await refresh(region.origin, refresh_token)).toBeUndefined();
  });
});

describe("a person who is deactivated", () => {
  test("is out at once, and neither a token nor the password brings them back", async () => {
    const nora = "nora@nosharing.example";
    const { access_token, refresh_token } = (await signInWith(
      region.origin,
      nora,
      demoPassword,
    )) as Tokens;
    const { body } = await api("/me", access_token);

    const change = await api(`/people/${body.personId}`, await region.tokenOf(admin), {
      method: "PATCH",
      headers: { "content-type": "application/json", "if-match": '"1"' },
      body: JSON.stringify({ active: false }),
    });

    expect(change.status).toBe(200);
    expect(await api("/me", access_token)).toMatchObject({ status: 401 });
    expect(await refresh(region.origin, refresh_token)).toBeUndefined();
    expect(await signInWith(region.origin, nora, demoPassword)).toBeUndefined();
    await expect(region.tokenOf(nora)).rejects.toThrow("No active person has this e-mail address.");
  });
});

describe("stopping and starting", () => {
  test("says that the port is in use, without a stack", async () => {
    const second = await RegionProcess.start({ port: region.port });
    rmSync(second.dataFolder, { recursive: true });

    expect(second.exitCode).toBe(1);
    expect(second.output).toBe(
      `Port ${region.port} is in use. Stop what listens there, or choose another one with PORT.\n`,
    );
  });

  test("runs one region on a data folder", async () => {
    const second = await RegionProcess.start({ dataFolder: region.dataFolder });

    expect(second.exitCode).toBe(1);
    expect(second.output).toMatch(/^Haven runs on this data folder already\. .*\n$/);
  });

  test("says that the region has another policy", async () => {
    const { dataFolder } = region;
    const second = await RegionProcess.start({ dataFolder, policy: "orange-county" });

    expect(second.exitCode).toBe(1);
    expect(second.output).toMatch(/^This data folder belongs to a region that started with .*\n$/);
  });

  test("says that the data folder cannot be used", async () => {
    const second = await RegionProcess.start({ dataFolder: "/dev/null/haven" });

    expect(second.exitCode).toBe(1);
    expect(second.output).toMatch(/^The data folder \/dev\/null\/haven cannot be .*\n$/);
  });

  test("ends everything with Ctrl-C and finds its data and sessions again", async () => {
    const before = await ownClients();
    const { refresh_token } = (await signInWith(region.origin, admin, demoPassword)) as Tokens;
    const database = databaseOf(region);

    await region.stop("SIGINT");
    expect(region.exitCode).toBe(0);
    expect(stillRuns(database)).toBe(false);

    region = await RegionProcess.start(region);
    expect(await ownClients()).toEqual(before);
    expect(await refresh(region.origin, refresh_token)).toBeDefined();
  });

  test("after a kill ends the database left behind, goes on seeding and makes nothing twice", async () => {
    const before = await ownClients();
    const database = databaseOf(region);

    await region.stop("SIGKILL");
    rmSync(join(region.dataFolder, "seeded"));
    expect(stillRuns(database)).toBe(true);

    region = await RegionProcess.start(region);
    expect(stillRuns(database)).toBe(false);
    expect(await ownClients()).toEqual(before);
  });
});

const databaseOf = ({ dataFolder }: RegionProcess) =>
  JSON.parse(readFileSync(join(dataFolder, "database.json"), "utf8"));
