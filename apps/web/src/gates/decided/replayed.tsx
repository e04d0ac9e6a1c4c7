import { type Replay, replayDecision } from '@jalon/contracts/gates/decisions.operations';
import { useLingui } from '@lingui/react/macro';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { DifferenceList } from '../changes/difference-list';
import styles from './decided.module.css';

interface Props {
  readonly id: string;
}

/** Judges the gate again from the frozen document alone. */
export function Replayed({ id }: Props) {
  const { t } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Panel
      title={t`Rejouer la décision`}
      line={t`Jalon juge de nouveau la porte à partir du seul document figé, et compare.`}
      actions={
        !isAsked && (
          <Button
            icon={<RotateCcw size={16} aria-hidden />}
            onClick={() => setIsAsked(true)}
          >{t`Rejouer`}</Button>
        )
      }
    >
      {isAsked ? <Answer id={id} /> : <p className="muted small">{t`Rien n’est décidé de nouveau.`}</p>}
    </Panel>
  );
}

function Answer({ id }: Props) {
  const query = useRead(replayDecision, { id });
  return (
    <Reading query={query} lines={3}>
      {(replay) => <Verdict replay={replay} />}
    </Reading>
  );
}

function Verdict({ replay }: { readonly replay: Replay }) {
  const { t } = useLingui();
  const readsJournal = useMay('journal:read');
  const { hash, differences } = replay;
  return (
    <>
      <Findings replay={replay} />
      <DifferenceList differences={differences} />
      <p className={`muted ${styles.hash}`}>{t`Empreinte (SHA-256) : ${hash}`}</p>
      {readsJournal && <LinkButton to="/journal" size="small">{t`Ouvrir le journal`}</LinkButton>}
    </>
  );
}

function Findings({ replay: { isSame, isIntact, isInJournal } }: { readonly replay: Replay }) {
  const { t } = useLingui();
  const holds = isSame && isIntact && isInJournal;
  const found = [
    isSame ? t`Le verdict et chaque critère ressortent à l’identique.` : t`Le verdict ressort autrement.`,
    isIntact ? t`Le texte a toujours l’empreinte gardée avec lui.` : t`Le texte n’a plus son empreinte.`,
    isInJournal ? t`Le journal porte la même empreinte.` : t`Le journal porte une autre empreinte.`,
  ];
  return (
    <Notice
      tone={holds ? 'success' : 'danger'}
      title={holds ? t`Même verdict, document intact` : t`Ce document ne donne plus la même décision`}
      live
    >
      <ul>
        {found.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
