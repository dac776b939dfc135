/** An environment variable that the host must set; its absence is a fault of deployment, not of a request. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set.`);

  return value;
}
