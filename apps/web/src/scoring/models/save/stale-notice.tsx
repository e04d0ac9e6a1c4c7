import { getScoreModel, type ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Reading } from '../../../platform/reading';
import { useRead } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog';
import { Notice } from '../../../ui/feedback/notice';
import type { ModelDraft } from '../edit/use-model-draft';
import { ChangeList } from '../versions/change-list';
import { changesBetween } from '../versions/model-changes';
import styles from './save.module.css';

interface Props {
  /** The newer version, that of somebody else. */
  readonly model: ScoreModelDetail;
  readonly draft: ModelDraft;
}

/** A colleague made a version meanwhile: what each changed since the one both had read, and whose goes on. */
export function StaleNotice({ model, draft }: Props) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const base = useRead(getScoreModel, { id: model.id, number: draft.number });
  const who = model.madeBy?.name ?? t`quelqu’un`;
  const when = relative(model.madeAt);
  return (
    <>
      <Notice tone="attention" title={t`Une version ${model.number} existe déjà`} live>
        {t`Enregistrée par ${who} ${when}. Votre saisie est intacte : comparez, puis choisissez.`}
        {model.reason && <p>« {model.reason} »</p>}
      </Notice>
      <Reading query={base} lines={4}>
        {({ content }) => (
          <div className={styles.both}>
            <section>
              <h3>{t`Ce que vous avez changé`}</h3>
              <ChangeList parts={changesBetween(content, draft.content)} />
            </section>
            <section>
              <h3>{t`Ce que ${who} a changé`}</h3>
              <ChangeList parts={changesBetween(content, model.content)} />
            </section>
          </div>
        )}
      </Reading>
      <DialogActions>
        <Button onClick={() => draft.startAgain(model)}>{t`Repartir de la version ${model.number}`}</Button>
        <Button variant="primary" onClick={() => draft.rebase(model.number)}>
          {t`Garder ma saisie par-dessus`}
        </Button>
      </DialogActions>
    </>
  );
}
