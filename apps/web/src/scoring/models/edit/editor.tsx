import type { ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../../platform/words/language';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { SaveBar } from '../save/save-bar';
import styles from './edit.module.css';
import { FlawList } from './flaw-list';
import { flawsIn } from './flaws';
import { LanguageSwitch } from './parts/language-pair';
import { type Change, PartEditor } from './parts/part-editor';
import { Structure } from './structure/structure';
import { useModelDraft } from './use-model-draft';
import { useStructureActs } from './structure/use-structure-acts';

interface Props {
  /** The version that holds now. */
  readonly model: ScoreModelDetail;
  readonly onDone: () => void;
}

/** Changes a model: its parts on the left, the one that is chosen on the right, what hinders saving above. */
export function Editor({ model, onDone }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const draft = useModelDraft(model);
  const { content } = draft;
  const [strict, setStrict] = useState(false);
  const [shown, setShown] = useState<Language>(language);
  // Parts of the page hold on to it; what it does is always done to the latest content.
  const change = useLatest(draft.change);
  const { selected, acts, taken, putBack } = useStructureActs(content, change);
  const flaws = flawsIn(content, language);
  return (
    <div className={styles.stack}>
      {draft.wasFound && (
        <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
      )}
      {taken && (
        <Notice tone="info" live>
          {t`« ${taken.name} » est retiré.`}{' '}
          <Button size="small" variant="quiet" onClick={putBack}>
            {t`Remettre`}
          </Button>
        </Notice>
      )}
      <LanguageSwitch shown={shown} onShow={setShown} />
      <div className={styles.editor}>
        <Structure
          content={content}
          selected={selected}
          flawed={flaws.flatMap(({ place }) => place ?? [])}
          acts={acts}
        />
        <div className={styles.part}>
          <PartEditor content={content} place={selected} change={change} shown={shown} strict={strict} />
        </div>
      </div>
      <FlawList flaws={flaws} content={content} onGo={acts.select} />
      <SaveBar
        model={model}
        draft={draft}
        isFlawed={flaws.length > 0}
        onRefused={() => setStrict(true)}
        onDone={onDone}
      />
    </div>
  );
}

/** The same function each time, which calls the latest one. */
function useLatest(change: Change): Change {
  const [latest] = useState(() => ({ change }));
  latest.change = change;
  return useCallback((act) => latest.change(act), [latest]);
}
