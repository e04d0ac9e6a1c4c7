import type { z } from 'zod';
import { Lifecycle } from '../../lifecycle/template/lifecycle';

/**
 * What of a life cycle a gate is judged and decided by. A whole `Lifecycle` is one; a frozen decision keeps the rows
 * that its gate names, in the same shape, so that it is judged again by the same functions.
 */
export const Rulebook = Lifecycle.pick({
  edition: true,
  roles: true,
  parameters: true,
  facts: true,
  attributes: true,
  outcomes: true,
  profiles: true,
  phases: true,
  gates: true,
});
export type Rulebook = z.infer<typeof Rulebook>;
