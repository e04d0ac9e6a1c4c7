import type { Constraint, Constraints } from '@jalon/domain/projects/constraints';
import type { UseCasesService } from '../use-cases/use-cases.service';
import type { ProjectEntity } from './project.entity';

/** A use case as its service gives it. */
export type HeldUseCase = Awaited<ReturnType<UseCasesService['hold']>>;

const constraint = (text: string | null): Constraint | undefined =>
  text === null || text.trim() === '' ? undefined : { text };

/** What the register knows of constraints, in the words in which it was said; what it does not know is not filled. */
function constraintsOf(useCase: HeldUseCase): Constraints {
  const { budgetCap, deadline, skills, confidentialityNote, integration } = useCase;
  const said = {
    budget: constraint(budgetCap === null ? null : String(budgetCap)),
    deadline: constraint(deadline),
    skills: constraint(skills),
    confidentiality: constraint(confidentialityNote),
    integration: constraint(integration),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** What a project begins with: everything that was already said of its use case. */
export const firstRecord = (useCase: HeldUseCase) =>
  ({
    title: useCase.title,
    problem: useCase.problem,
    scopeIn: useCase.scopeIn,
    scopeOut: useCase.scopeOut,
    doesText: useCase.doesText,
    doesNotText: useCase.doesNotText,
    constraints: constraintsOf(useCase),
    lifecycleReason: null,
    profileReason: null,
    profileReasonFor: null,
    cycle: 1,
    mode: null,
    status: 'active',
    lessons: null,
    startsOn: null,
    dueOn: useCase.deadline,
  }) satisfies Partial<ProjectEntity>;
