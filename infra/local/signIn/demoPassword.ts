/** Every active person of a local region signs in with it; the server listens on this machine alone. */
export const demoPassword = "haven-demo";
