const days = 86_400_000;
const workingDays = 2;

/** When a request is due: two working days after it came. */
export function dueAt(createdAt: Date): Date {
  let due = createdAt;

  for (let left = workingDays; left > 0; ) {
    due = new Date(due.getTime() + days);
    if (due.getUTCDay() !== 0 && due.getUTCDay() !== 6) left--;
  }

  return due;
}
