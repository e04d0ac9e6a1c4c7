import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { firstGateRoute } from '../../../gates/gates.routes';
import { FirstGate } from '../../../gates/page/first-gate';
import { GatePage } from '../../../gates/page/gate-page';
import { ReadingPage } from '../../../platform/reading';
import { LinkButton } from '../../../platform/routing/links';
import { useRead } from '../../../platform/use-operation';
import { PageHeader } from '../../../ui/layout/page-header';
import { GateTalk } from './gate-talk';
import { proofsOf } from './proofs-of';

/** G0 of a use case: it has no project yet. */
export function FirstGateWithPanels() {
  const { t } = useLingui();
  const { id } = firstGateRoute.useParams();
  const query = useRead(getUseCase, { id });
  const back = <LinkButton to="/use-cases">{t`Voir les cas d’usage`}</LinkButton>;
  return (
    <ReadingPage query={query} title={t`Porte G0`} lines={14} back={back}>
      {({ title, reference }) => (
        <>
          <PageHeader
            above={
              <Link to="/use-cases/$id" params={{ id }}>
                {reference}
              </Link>
            }
            title={title}
          />
          <FirstGate useCaseId={id}>{(gateId) => <Gate id={gateId} />}</FirstGate>
        </>
      )}
    </ReadingPage>
  );
}

function Gate({ id }: { readonly id: string }) {
  const { show } = firstGateRoute.useSearch();
  const navigate = firstGateRoute.useNavigate();
  return (
    <GatePage
      key={id}
      id={id}
      shown={show}
      onShow={(shown) => void navigate({ search: { show: shown }, replace: true })}
      evidence={proofsOf}
      aside={<GateTalk id={id} />}
    />
  );
}
