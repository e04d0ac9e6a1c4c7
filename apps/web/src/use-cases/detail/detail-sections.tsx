import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { useMemo } from 'react';
import { useSession } from '../../platform/session';
import { Panel } from '../../ui/layout/panel';
import { usePeople } from '../people';
import { AnswerSection } from '../sections/answer-section';
import { ConstraintsSection } from '../sections/constraints-section';
import { GainSection } from '../sections/gain-section';
import { IdentificationSection } from '../sections/identification-section';
import { LinksSection } from '../sections/links-section';
import { ProblemSection } from '../sections/problem-section';
import { ScenariosSection } from '../sections/scenarios-section';
import { ScopeSection } from '../sections/scope-section';
import type { Names } from './field-text';
import type { SectionProps } from './section';

/** The names of everybody and every client that the page may have to say. */
export function useNamesOf({ owner, submitter, clients }: UseCaseDetail): Names {
  const people = usePeople();
  return useMemo(() => {
    const named = [owner, submitter, ...clients].filter((one) => one !== null);
    return Object.fromEntries([
      ...people.map(({ value, label }) => [value, label]),
      ...named.map(({ id, name }) => [id, name]),
    ]);
  }, [people, owner, submitter, clients]);
}

/** Every section of a use case; a client’s own people are shown fewer. */
export function DetailSections(props: SectionProps) {
  const told = !isHeldToClients(useSession().roles);
  return (
    <Panel flush>
      <ProblemSection {...props} told={told} />
      {told && <IdentificationSection {...props} />}
      <AnswerSection {...props} told={told} />
      <ScenariosSection {...props} />
      <ScopeSection {...props} />
      {told && <ConstraintsSection {...props} />}
      {told && <GainSection {...props} />}
      <LinksSection {...props} told={told} />
    </Panel>
  );
}
