import type { GateView, LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Facts } from '../../ui/forms/edit-section';
import { useLocal, useVocabulary } from '../source/use-words';

interface Props {
  readonly gate: GateView;
  readonly outline: LifecycleOutline;
}

/** Who decides, how many, what may be decided, where it may send back, who may not be both. */
export function GateFacts({ gate, outline }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const local = useLocal();
  const { role, outcome } = useVocabulary();
  const placeOf = (id: string) => {
    const place = [...outline.phases, ...outline.tracks].find((one) => one.id === id);
    return place ? `${id} ${local(place)}` : id;
  };
  const goesBack = outline.outcomes.some(({ id, effect }) => effect === 'back' && gate.outcomes.includes(id));
  const quorum =
    gate.quorum === 'all' ? t`tous signent la même issue` : t`${gate.quorum} au moins, dont le premier nommé`;
  return (
    <Facts
      items={[
        [t`Décidée sur`, gate.subject === 'use_case' ? t`le cas d’usage` : t`le projet`],
        [t`Décideurs`, `${list(gate.deciders.map(role))} (${quorum})`],
        [t`Issues possibles`, gate.outcomes.map(outcome).join(' · ')],
        ...(goesBack
          ? [
              [
                t`Peut renvoyer vers`,
                gate.loopsTo?.map(placeOf).join(' · ') ?? t`toute phase antérieure`,
              ] as const,
            ]
          : []),
        [
          t`Ne peuvent être une même personne`,
          gate.mayNotAlsoBe.map((pair) => pair.map(role).join(' / ')).join(' · ') || t`aucun cumul interdit`,
        ],
      ]}
    />
  );
}
