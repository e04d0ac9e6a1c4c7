import { getGate } from '@jalon/contracts/gates/gates.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { ReadingPage } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { useRead } from '../../platform/use-operation';

const route = getRouteApi('/shell/gates/$id');

/** Leads to where a gate stands, in its project or on its use case. */
export function GateByIdPage() {
  const { t } = useLingui();
  const title = t`Porte`;
  const query = useRead(getGate, { id: route.useParams().id });
  return (
    <Guard permission="gates:read" title={title}>
      <ReadingPage
        query={query}
        title={title}
        lines={12}
        back={<LinkButton to="/gates">{t`Voir les portes ouvertes`}</LinkButton>}
      >
        {({ path }) => <Navigate to={path} replace />}
      </ReadingPage>
    </Guard>
  );
}
