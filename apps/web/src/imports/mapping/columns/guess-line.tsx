import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, ColumnUse } from '@jalon/domain/imports/mapping';
import { wordsIn } from '@jalon/domain/platform/typography';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../../platform/messages';
import { useLanguage } from '../../../platform/words/language';
import { Button } from '../../../ui/actions/button';

type Why = NonNullable<ColumnSurvey['guess']>['why'];

const whyLabels = messages<Why>({
  name: msg`Proposé d’après le titre`,
  content: msg`Proposé d’après le contenu`,
  both: msg`Proposé d’après le titre et le contenu`,
  profile: msg`Repris du profil`,
});

/** Below this a guess is told to be checked. */
const SURE = 0.7;

interface Props {
  readonly survey: ColumnSurvey;
  readonly use: ColumnUse | undefined;
  readonly fields: readonly RegisterField[];
  readonly onTake: (field: string) => void;
}

/** Why this field stands there; or the field that would fit, one press away. */
export function GuessLine({ survey: { guess }, use, fields, onTake }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const field = fields.find(({ key }) => key === guess?.field);
  if (!guess || !field) return null;
  const label = wordsIn(field.label, language);
  const isDoubtful = guess.sureness < SURE;
  if (use?.field === guess.field)
    return (
      <p className="muted small">
        {t(whyLabels[guess.why])}
        {isDoubtful && t`, à vérifier`}
      </p>
    );
  return (
    <p className="small">
      <Button size="small" variant="quiet" onClick={() => onTake(guess.field)}>
        {t`Plutôt « ${label} » ?`}
      </Button>
    </p>
  );
}
