declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  interface Request {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly setupRequest?: (request: Request) => Request;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    readonly requests: readonly Request[];
    readonly sampleInt: number;
    /** Seconds after which a request counts as failed; ten unless said. */
    readonly timeout?: number;
  }

  interface Result {
    readonly non2xx: number;
    readonly errors: number;
    readonly "2xx": number;
  }

  function autocannon(options: Options): EventEmitter & Promise<Result>;
  export = autocannon;
}
