/** The reader's own day, `2026-11-30`: a task is late by the calendar on their wall. */
export function todayOf(now: Date = new Date()): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
