import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { KPI_TEMPLATES, type KpiTemplate } from '@jalon/domain/kpis/templates';
import type { Words } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog } from '../../ui/actions/dialog';
import { useToasts } from '../../ui/toast/toast-provider';
import styles from '../kpis.module.css';
import { useFigures } from '../words/use-figures';

interface Props {
  readonly useCaseId: string;
  readonly onClose: () => void;
}

/** What a template becomes in the reader’s language. */
function draftOf(
  template: KpiTemplate,
  say: (words: Words) => string,
): Omit<Input<typeof createKpi>, 'useCaseId'> {
  const { aim, meaning, name, source } = template;
  const told = (words: Words | null) => words && say(words);
  return {
    ...aim,
    name: say(name),
    source: say(source),
    meaning: {
      ...meaning,
      unitLabel: told(meaning.unitLabel),
      formula: told(meaning.formula),
      denominator: told(meaning.denominator),
      population: told(meaning.population),
    },
  };
}

/** Examples to begin from, each adopted with one press. */
export function TemplatesDialog({ useCaseId, onClose }: Props) {
  const { t } = useLingui();
  const { say } = useFigures();
  const { show } = useToasts();
  const { mutate, isPending, variables, error } = useWrite(createKpi);
  const adopt = (template: KpiTemplate) =>
    mutate(
      { useCaseId, ...draftOf(template, say) },
      {
        onSuccess: () => {
          show({ text: t`KPI adopté : « ${say(template.name)} »` });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t`Partir d’un exemple`} opened onClose={onClose} width={680}>
      {error && <ProblemNotice error={error} />}
      <ul className={styles.list}>
        {KPI_TEMPLATES.map((template) => (
          <li key={template.id} className={styles.template}>
            <div>
              <h3>{say(template.name)}</h3>
              <p className="muted small">{say(template.advice)}</p>
            </div>
            <Button
              size="small"
              busy={isPending && variables.name === say(template.name)}
              aria-label={t`Adopter « ${say(template.name)} »`}
              onClick={() => adopt(template)}
            >
              {t`Adopter`}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
