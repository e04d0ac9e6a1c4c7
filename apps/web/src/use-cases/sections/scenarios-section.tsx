import type { UseScenario } from '@jalon/domain/use-cases/use-scenario';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Facts } from '../../ui/forms/edit-section';
import { Section, type SectionProps } from '../detail/section';
import { autonomyHelp, scenarioLabels, visualTypeLabels } from '../words/solution-words';
import { ScenarioFields } from './scenario-fields';
import styles from './sections.module.css';

/** The ways to use it: who, with what, to get what, where, how far the system goes alone (S-OPP-20 … S-OPP-22). */
export function ScenariosSection(props: SectionProps) {
  const { t } = useLingui();
  const { useScenarios } = props.useCase;
  return (
    <Section
      {...props}
      section="scenarios"
      view={
        useScenarios.length === 0 ? (
          <p className="muted">{t`Aucun scénario décrit. Un scénario dit qui fait quoi, avec quoi, et ce qu’il obtient.`}</p>
        ) : (
          <ol className={styles.scenarios}>
            {useScenarios.map((scenario, place) => (
              <Scenario key={place} scenario={scenario} />
            ))}
          </ol>
        )
      }
      fields={(control) => <ScenarioFields control={control} />}
    />
  );
}

function Scenario({ scenario }: { readonly scenario: UseScenario }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const { title, actor, input, output, channel, autonomy, visualTypes } = scenario;
  const visuals = list(visualTypes.map((type) => t(visualTypeLabels[type])));
  const facts: readonly (readonly [string, string | null])[] = [
    [t(scenarioLabels.actor), actor],
    [t(scenarioLabels.input), input],
    [t(scenarioLabels.output), output],
    [t(scenarioLabels.channel), channel],
    [t(scenarioLabels.autonomy), autonomy && t(autonomyHelp[autonomy])],
    [t(scenarioLabels.visualTypes), visuals || null],
  ];
  return (
    <li>
      <h3>{title}</h3>
      <Facts items={facts.filter(([, value]) => value !== null)} />
    </li>
  );
}
