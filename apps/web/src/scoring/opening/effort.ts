/** Twenty use cases on fifteen criteria in ten minutes: what the keyboard grid is made for. */
const SECONDS_A_CELL = 2;

/** What a round asks of each person. */
export function effortOf(useCases: number, criteria: number) {
  const cells = useCases * criteria;
  return { cells, minutes: cells === 0 ? 0 : Math.max(1, Math.ceil((cells * SECONDS_A_CELL) / 60)) };
}
