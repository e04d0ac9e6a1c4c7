import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../ui/actions/button';
import { Person } from '../ui/content/avatar';
import { Pill, TagList, type Tone, TONES } from '../ui/content/pill';
import { EditSection, Facts } from '../ui/forms/edit-section';
import { KpiStrip } from '../ui/layout/kpi-strip';
import { Panel } from '../ui/layout/panel';
import { Tabs } from '../ui/layout/tabs';
import styles from './showcase.module.css';

export function LayoutShowcase() {
  const { t } = useLingui();
  const words: Record<Tone, string> = {
    neutral: t`Cadrage`,
    info: t`Analyse`,
    pilot: t`Pilote`,
    success: t`Production`,
    attention: t`Suspendu`,
    danger: t`Rejeté`,
  };
  return (
    <>
      <KpiStrip
        items={[
          { label: t`Cas d’usage`, value: 42, note: t`+6 ce trimestre` },
          { label: t`En pilote`, value: 7, note: t`2 décisions à prendre` },
          { label: t`En production`, value: 5 },
          { label: t`AIPD à signer`, value: 3, note: t`dont 1 en retard` },
        ]}
      />
      <Panel title={t`États, personnes et onglets`}>
        <div className={styles.stack}>
          <div className={styles.row}>
            {TONES.map((tone) => (
              <Pill key={tone} tone={tone}>
                {words[tone]}
              </Pill>
            ))}
            <Person name="Amélie Durand" />
            <Person name="Karim Benali" />
            <TagList tags={['social', 'rédaction']} />
          </div>
          <TabsSample />
          <SectionSample />
        </div>
      </Panel>
    </>
  );
}

function TabsSample() {
  const { t } = useLingui();
  const [tab, setTab] = useState<'context' | 'history'>('context');
  return (
    <Tabs
      label={t`Vues du cas d’usage`}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { key: 'context', label: t`Contexte`, content: <p>{t`Ce qui est su du besoin.`}</p> },
        { key: 'history', label: t`Historique`, count: 12, content: <p>{t`Ce qui s’est passé.`}</p> },
      ]}
    />
  );
}

function SectionSample() {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  return (
    <EditSection
      title={t`Périmètre`}
      editing={editing}
      onEdit={() => setEditing(true)}
      view={
        <Facts
          items={[
            [t`Inclus`, t`Publications LinkedIn et Instagram`],
            [t`Exclu`, null],
          ]}
        />
      }
      form={<Button onClick={() => setEditing(false)}>{t`Terminer`}</Button>}
    />
  );
}
