/** An error as it may be logged: drivers hang on to it what was written, such as an address or a hash. */
export function withoutValues(error: unknown): Error {
  if (!(error instanceof Error)) return new Error("no error, but something else was thrown");
  const { name, message, stack } = error;
  const plain = Object.assign(new Error(message), { name, stack });
  return "code" in error ? Object.assign(plain, { code: error.code }) : plain;
}
