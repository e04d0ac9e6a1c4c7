import type { UseScenario } from './use-scenario';

/** Who does what with which input and output (S-OPP-20): all three are said. */
export const isCompleteScenario = ({
  actor,
  input,
  output,
}: Pick<UseScenario, 'actor' | 'input' | 'output'>): boolean =>
  actor !== null && input !== null && output !== null;

/** Complete scenarios, and how many of these say how far the system goes alone. */
export function countScenarios(scenarios: readonly UseScenario[]): {
  complete: number;
  withAutonomy: number;
} {
  const complete = scenarios.filter(isCompleteScenario);
  return {
    complete: complete.length,
    withAutonomy: complete.filter(({ autonomy }) => autonomy !== null).length,
  };
}
