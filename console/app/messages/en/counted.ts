/** Numbers with their noun, as a sentence needs them. */
export const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
export const texts = (count: number) => (count === 1 ? "1 text" : `${count} texts`);
export const fields = (count: number) => (count === 1 ? "1 field" : `${count} fields`);
export const words = (count: number) => (count === 1 ? "1 word" : `${count} words`);
export const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);
export const blockers = (count: number) => (count === 1 ? "1 blocker" : `${count} blockers`);
