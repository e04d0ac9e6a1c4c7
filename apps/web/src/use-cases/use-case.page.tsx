import { getUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { ReadingPage } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useSession } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { Columns, Panel } from '../ui/layout/panel';
import { DetailFacts } from './detail/detail-facts';
import { DetailHeader } from './detail/detail-header';
import type { Names } from './detail/field-text';
import { Freshness } from './detail/freshness';
import { usePeople } from './people';
import { AnswerSection } from './sections/answer-section';
import { ConstraintsSection } from './sections/constraints-section';
import { GainSection } from './sections/gain-section';
import { IdentificationSection } from './sections/identification-section';
import { LinksSection } from './sections/links-section';
import { ProblemSection } from './sections/problem-section';
import { ScenariosSection } from './sections/scenarios-section';
import { ScopeSection } from './sections/scope-section';

interface Props {
  readonly id: string;
  /** What other contexts show beside it: discussion, files, tasks, history. */
  readonly aside?: ReactNode;
}

/** One use case, read and edited section by section, with what goes with it beside. */
export function UseCasePage({ id, aside }: Props) {
  const query = useRead(getUseCase, { id });
  const { t } = useLingui();
  const back = <LinkButton to="/use-cases">{t`Revenir au registre`}</LinkButton>;
  return (
    <ReadingPage query={query} lines={14} title={t`Cas d’usage`} back={back}>
      {(useCase) => <Loaded key={useCase.id} useCase={useCase} aside={aside} />}
    </ReadingPage>
  );
}

/** The names of everybody and every client that the page may have to say. */
function useNames({ owner, submitter, clients }: UseCaseDetail): Names {
  const people = usePeople();
  return useMemo(() => {
    const named = [owner, submitter, ...clients].filter((one) => one !== null);
    return Object.fromEntries([
      ...people.map(({ value, label }) => [value, label]),
      ...named.map(({ id, name }) => [id, name]),
    ]);
  }, [people, owner, submitter, clients]);
}

interface LoadedProps {
  readonly useCase: UseCaseDetail;
  readonly aside: ReactNode;
}

function Loaded({ useCase, aside }: LoadedProps) {
  usePageTitle(`${useCase.reference} ${useCase.title}`);
  const told = !isHeldToClients(useSession().roles);
  const names = useNames(useCase);
  const props = { useCase, names };
  const main = (
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
  return (
    <>
      <DetailHeader useCase={useCase} />
      <DetailFacts useCase={useCase} told={told} />
      <Freshness {...props} />
      {aside ? <Columns main={main} aside={aside} /> : main}
    </>
  );
}
