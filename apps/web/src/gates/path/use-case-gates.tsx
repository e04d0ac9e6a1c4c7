import { listGates } from '@jalon/contracts/gates/gates.operations';
import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../platform/routing/links';
import { useRead } from '../../platform/use-operation';
import { Panel } from '../../ui/layout/panel';
import { GatePill } from '../gate-pill';
import { useWords } from '../use-words';

/** Beside a use case: the gate that is open on it, or the way to open G0; nothing where neither is. */
export function UseCaseGates({ useCaseId }: { readonly useCaseId: string }) {
  const { t } = useLingui();
  const words = useWords();
  const { data } = useRead(listGates, { useCaseId });
  const next = data?.gates.find(({ id }) => id === data.nextId);
  if (next)
    return (
      <Panel title={`${next.gateId} · ${words(next.name)}`} line={<GatePill {...next} />}>
        <LinkButton to={next.path}>{t`Ouvrir la porte`}</LinkButton>
      </Panel>
    );
  if (!data?.mayOpen) return null;
  return (
    <Panel title={t`Porte G0`} line={t`Ce cas d’usage mérite-t-il un projet ?`}>
      <LinkButton to="/use-cases/$id/gate" params={{ id: useCaseId }}>{t`Ouvrir la porte G0`}</LinkButton>
    </Panel>
  );
}
