import { addDays, type CalendarDate, dateIn } from "../hmis/calendarDate.ts";

const milliseconds = 86_400_000;
const workingDays = 2;

/** When a request is due: two working days of the region after it came, at the same hour. */
export function dueAt(createdAt: Date, timeZone: string): Date {
  const first = dateIn(timeZone, createdAt);
  let days = 0;

  for (let left = workingDays; left > 0; ) {
    days += 1;
    if (isWorkingDay(addDays(first, days))) left -= 1;
  }

  return new Date(createdAt.getTime() + days * milliseconds);
}

const isWorkingDay = (day: CalendarDate) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
