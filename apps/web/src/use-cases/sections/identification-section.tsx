import {
  IDENTIFICATION_ANSWERS,
  IDENTIFICATION_QUESTIONS,
  type IdentificationAnswer,
  type IdentificationQuestion,
} from '@jalon/domain/use-cases/identification';
import { useLingui } from '@lingui/react/macro';
import { Pill, type Tone } from '../../ui/content/pill';
import { RadioField } from '../../ui/fields/radio-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { answerLabels, questionLabels } from '../words/opportunity-words';
import { useChoices } from './choices';
import styles from './sections.module.css';

const TONES: Readonly<Record<IdentificationAnswer['answer'], Tone>> = {
  yes: 'success',
  no: 'danger',
  unknown: 'neutral',
};

/** The five questions that tell a true use case from a wish (S-OPP-28). */
export function IdentificationSection(props: SectionProps) {
  const { identification } = props.useCase;
  return (
    <Section
      {...props}
      section="identification"
      view={
        <ul className={styles.questions}>
          {IDENTIFICATION_QUESTIONS.map((question) => (
            <Answer key={question} question={question} given={identification[question]} />
          ))}
        </ul>
      }
      fields={(control) =>
        IDENTIFICATION_QUESTIONS.map((question) => (
          <QuestionFields key={question} control={control} question={question} />
        ))
      }
    />
  );
}

interface AnswerProps {
  readonly question: IdentificationQuestion;
  readonly given: IdentificationAnswer | undefined;
}

function Answer({ question, given }: AnswerProps) {
  const { t } = useLingui();
  const answer = given?.answer ?? 'unknown';
  return (
    <li className={styles.question}>
      <div>
        <p>{t(questionLabels[question])}</p>
        {given?.note && <p className={`muted small ${styles.prose}`}>{given.note}</p>}
      </div>
      <Pill tone={TONES[answer]}>{given ? t(answerLabels[answer]) : t`Sans réponse`}</Pill>
    </li>
  );
}

interface QuestionProps {
  readonly control: SectionControl;
  readonly question: IdentificationQuestion;
}

function QuestionFields({ control, question }: QuestionProps) {
  const { t } = useLingui();
  const choices = useChoices();
  const label = t(questionLabels[question]);
  return (
    <div className={styles.stack}>
      <RadioField
        control={control}
        name={`identification.${question}.answer`}
        label={label}
        choices={choices(IDENTIFICATION_ANSWERS, answerLabels)}
      />
      <TextAreaField
        control={control}
        name={`identification.${question}.note`}
        label={<Precision question={label} />}
        rows={1}
        maxLength={1000}
      />
    </div>
  );
}

/** « Précisions », with the question for those who do not see what stands above. */
function Precision({ question }: { readonly question: string }) {
  const { t } = useLingui();
  return (
    <>
      {t`Précisions`} <span className="visually-hidden">{question}</span>
    </>
  );
}
