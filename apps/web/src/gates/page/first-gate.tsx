import { listGates, openGate } from '@jalon/contracts/gates/gates.operations';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';

interface Props {
  readonly useCaseId: string;
  /** The gate itself, once there is one. */
  readonly children: (gateId: string) => ReactNode;
}

/** G0 of a use case, or the way to open it. */
export function FirstGate({ useCaseId, children }: Props) {
  const query = useRead(listGates, { useCaseId });
  return (
    <Reading query={query} lines={12}>
      {({ gates, mayOpen }) => {
        const first = gates.filter(({ gateId }) => gateId === 'G0').at(-1);
        const isOpenable = mayOpen && (!first || first.decided !== null);
        return (
          <>
            {isOpenable || !first ? <NotOpen useCaseId={useCaseId} mayOpen={mayOpen} /> : null}
            {first && children(first.id)}
          </>
        );
      }}
    </Reading>
  );
}

interface NotOpenProps {
  readonly useCaseId: string;
  readonly mayOpen: boolean;
}

function NotOpen({ useCaseId, mayOpen }: NotOpenProps) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useWrite(openGate);
  const open = (
    <Button
      variant="primary"
      busy={isPending}
      onClick={() => mutate({ useCaseId })}
    >{t`Ouvrir la porte G0`}</Button>
  );
  const back = (
    <LinkButton to="/use-cases/$id" params={{ id: useCaseId }}>{t`Revenir au cas d’usage`}</LinkButton>
  );
  return (
    <Panel>
      {error && <ProblemNotice error={error} />}
      <EmptyState title={t`La porte G0 n’est pas ouverte`} action={mayOpen ? open : back}>
        {mayOpen
          ? t`Elle pose une question : ce cas d’usage mérite-t-il un projet ? Passée, elle ouvre le projet.`
          : t`Elle s’ouvre sur un cas d’usage présélectionné, par qui conduit les projets.`}
      </EmptyState>
    </Panel>
  );
}
