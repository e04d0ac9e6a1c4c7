/** Days are those of Paris: the product is made for agencies there. */
const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in the organisation at this moment: `2026-11-30`. */
export const localDay = (at: Date): string => DAY.format(at);
