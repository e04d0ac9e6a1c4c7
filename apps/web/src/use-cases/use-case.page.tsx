import { Problem } from '@jalon/contracts/platform/problem';
import { getUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { useCaseMerged } from '@jalon/contracts/use-cases/use-cases.problems';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { ReadingPage } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useSession } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { Columns } from '../ui/layout/panel';
import { OriginLine } from './catalogue/origin-line';
import { DetailFacts } from './detail/detail-facts';
import { DetailHeader } from './detail/detail-header';
import { DetailSections, useNamesOf } from './detail/detail-sections';
import { Freshness } from './detail/freshness';
import { LikelyDuplicates } from './duplicates/likely-duplicates';
import { MergedFrom } from './merging/merged-from';

const MergedPage = lazy(async () => ({ default: (await import('./merging/merged-page')).MergedPage }));

const route = getRouteApi('/shell/use-cases/$id');

interface Props {
  readonly id: string;
  /** What other contexts show beside it: discussion, files, tasks, history. */
  readonly aside?: ReactNode;
}

/** One use case, read and edited section by section, with what goes with it beside; a merged one leads on. */
export function UseCasePage({ id, aside }: Props) {
  const query = useRead(getUseCase, { id });
  const { merged } = route.useSearch();
  const { t } = useLingui();
  const back = <LinkButton to="/use-cases">{t`Revenir au registre`}</LinkButton>;
  const { error } = query;
  if (error instanceof Problem && error.is(useCaseMerged)) {
    const { into, reference } = error.extension;
    if (merged !== 'show')
      return (
        <Navigate to="/use-cases/$id" params={{ id: into.id }} search={{ from: reference }} hash replace />
      );
    return (
      <Suspense>
        <MergedPage id={id} sections={(useCase) => <ReadOnly useCase={useCase} />} />
      </Suspense>
    );
  }
  return (
    <ReadingPage query={query} lines={14} title={t`Cas d’usage`} back={back}>
      {(useCase) => <Loaded key={useCase.id} useCase={useCase} aside={aside} />}
    </ReadingPage>
  );
}

/** What a merged use case said. */
const ReadOnly = ({ useCase }: { readonly useCase: UseCaseDetail }) => (
  <DetailSections useCase={useCase} names={useNamesOf(useCase)} />
);

interface LoadedProps {
  readonly useCase: UseCaseDetail;
  readonly aside: ReactNode;
}

function Loaded({ useCase, aside }: LoadedProps) {
  usePageTitle(`${useCase.reference} ${useCase.title}`);
  const { from } = route.useSearch();
  const told = !isHeldToClients(useSession().roles);
  const names = useNamesOf(useCase);
  const props = { useCase, names };
  const main = <DetailSections {...props} />;
  return (
    <>
      <DetailHeader useCase={useCase} />
      <OriginLine id={useCase.id} />
      <MergedFrom id={useCase.id} arrived={from} />
      <DetailFacts useCase={useCase} told={told} />
      <LikelyDuplicates id={useCase.id} />
      <Freshness {...props} />
      {aside ? <Columns main={main} aside={aside} /> : main}
    </>
  );
}
