import type { Questions } from '@jalon/contracts/projects/questions.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useWords } from '../use-words';
import styles from './questions.module.css';

const SHOWN = 3;

/** What follows from the answers, each with its reason; and how much will be asked. */
export function DerivedPanel({ data }: { readonly data: Questions }) {
  const { t } = useLingui();
  const words = useWords();
  const { derived, profile } = data;
  const proposed = profile.choices.find(({ id }) => id === profile.proposed);
  return (
    <>
      <Panel title={t`Niveau d’exigence proposé`}>
        <p>{proposed && <Pill tone="info">{words(proposed.name)}</Pill>}</p>
        <p className="small">{words(profile.because)}</p>
      </Panel>
      <Panel title={t`Ce qui découle de vos réponses`} line={t`Calculé : personne n’y répond.`}>
        <dl className={styles.derived}>
          {derived.map((one) => (
            <div key={one.id}>
              <dt>{words(one.label)}</dt>
              <dd>
                {one.shown ? (
                  <strong>{words(one.shown)}</strong>
                ) : (
                  <span className="muted">{t`pas encore connu`}</span>
                )}
                <span className="muted small">
                  {one.value === null && one.missing.length > 0
                    ? t`Il manque : ${missingOf(
                        one.missing.map((item) => words(item)),
                        (more) =>
                          t`${plural(more, { one: 'et # autre réponse', other: 'et # autres réponses' })}`,
                      )}`
                    : words(one.reason)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  );
}

const missingOf = (names: readonly string[], andMore: (more: number) => string): string => {
  const first = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${first} ${andMore(names.length - SHOWN)}` : first;
};
