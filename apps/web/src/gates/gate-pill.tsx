import type { GateHead } from '@jalon/contracts/gates/gate-view';
import { Plural, useLingui } from '@lingui/react/macro';
import { Pill } from '../ui/content/pill';
import { useWords } from './use-words';
import { effectTones, gateStateLabels, gateStateTones } from './words';

type Props = Pick<GateHead, 'state' | 'decided' | 'unmet' | 'isSkipped' | 'overdueConditions'>;

/** How a gate stands: its outcome once decided, what is lacking before. */
export function GatePill({ state, decided, unmet, isSkipped, overdueConditions }: Props) {
  const { t } = useLingui();
  const words = useWords();
  if (decided)
    return (
      <>
        <Pill tone={effectTones[decided.outcome.effect]}>{words(decided.outcome)}</Pill>
        {overdueConditions > 0 && (
          <Pill tone="danger">
            <Plural value={overdueConditions} one="# condition en retard" other="# conditions en retard" />
          </Pill>
        )}
      </>
    );
  if (isSkipped) return <Pill tone="neutral">{t`Sans objet cette fois`}</Pill>;
  if (!state) return null;
  if (state !== 'blocked' || unmet.length === 0)
    return <Pill tone={gateStateTones[state]}>{t(gateStateLabels[state])}</Pill>;
  return (
    <Pill tone="danger">
      <Plural value={unmet.length} one="Bloquée par # critère" other="Bloquée par # critères" />
    </Pill>
  );
}
