import type { RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { Panel } from '../../ui/layout/panel';
import { Choice } from '../choice';
import type { Change } from './draft';
import styles from './mapping.module.css';

interface Props {
  readonly mapping: Mapping;
  readonly fields: readonly RegisterField[];
  readonly onChange: (change: Change) => void;
}

/** What becomes of what does not fit; whatever is chosen is told row by row. */
export function Policies({ mapping, fields, onChange }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<Mapping>) => onChange((before) => ({ ...before, ...part }));
  const filled = new Set(mapping.columns.map(({ field }) => field));
  const has = (type: RegisterField['type']) =>
    fields.some((field) => field.type === type && filled.has(field.key));
  const leave = { value: 'leave' as const, label: t`Laisser vide et le signaler` };
  const refuse = { value: 'refuse' as const, label: t`Refuser la ligne` };
  return (
    <Panel
      title={t`Ce qui ne convient pas`}
      line={t`Quel que soit votre choix, chaque ligne touchée est signalée.`}
    >
      <div className={styles.policies}>
        {has('clients') && (
          <Choice
            label={t`Un client inconnu`}
            value={mapping.unknownClients}
            choices={[{ value: 'create' as const, label: t`Le créer` }, leave, refuse]}
            onChange={(unknownClients) => set({ unknownClients })}
          />
        )}
        {has('person') && (
          <Choice
            label={t`Une personne inconnue`}
            value={mapping.unknownPeople}
            choices={[leave, refuse]}
            onChange={(unknownPeople) => set({ unknownPeople })}
          />
        )}
        <Choice
          label={t`Un texte trop long`}
          value={mapping.tooLong}
          choices={[{ value: 'cut' as const, label: t`Le couper et le signaler` }, refuse]}
          onChange={(tooLong) => set({ tooLong })}
        />
        <Choice
          label={t`Une valeur illisible dans un champ facultatif`}
          value={mapping.unreadable ?? 'refuse'}
          choices={[leave, refuse]}
          onChange={(unreadable) => set({ unreadable })}
        />
      </div>
    </Panel>
  );
}
