/**
 * Does the work of a request once: what the same request made before is answered again, and when the work fails
 * because it did so a moment ago, that is answered too.
 */
export async function onceOnly<Made>(
  madeBefore: () => Promise<Made | undefined>,
  work: () => Promise<Made>,
): Promise<Made> {
  const before = await madeBefore();
  if (before !== undefined) return before;

  try {
    return await work();
  } catch (error) {
    const meanwhile = await madeBefore();
    if (meanwhile === undefined) throw error;

    return meanwhile;
  }
}
