/** Does the work on all items, at most `most` at a time; the answers stand in the order of the items. */
export async function atOnce<Item, Answer>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;

  async function worker(): Promise<void> {
    for (let index = next++; index < items.length; index = next++)
      answers[index] = await work(items[index] as Item);
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));

  return answers;
}
