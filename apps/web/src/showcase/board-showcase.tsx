import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Board } from '../ui/board/board';
import { Pill } from '../ui/content/pill';
import { Panel } from '../ui/layout/panel';

type Key = 'draft' | 'proposed' | 'qualified';

export function BoardShowcase() {
  const { t } = useLingui();
  const [places, setPlaces] = useState<Record<string, Key>>({
    'CU-001': 'draft',
    'CU-002': 'draft',
    'CU-003': 'proposed',
  });
  const names: Record<Key, string> = { draft: t`Brouillon`, proposed: t`Proposé`, qualified: t`Qualifié` };
  const keys = ['draft', 'proposed', 'qualified'] as const;
  const count = (key: Key) => Object.values(places).filter((place) => place === key).length;
  return (
    <Panel title={t`Tableau par statut`}>
      <Board
        label={t`Cas d’usage par statut`}
        columns={keys.map((key) => ({
          key,
          label: <Pill tone={key === 'qualified' ? 'success' : 'neutral'}>{names[key]}</Pill>,
          count: count(key),
        }))}
        cards={Object.entries(places).map(([key, column]) => ({
          key,
          column,
          name: key,
          content: <p>{t`Réponse aux appels d’offres`}</p>,
          moves: keys.filter((to) => to !== column).map((to) => ({ to, label: t`Vers ${names[to]}` })),
        }))}
        onMove={(card, to) => setPlaces({ ...places, [card]: to })}
      />
    </Panel>
  );
}
