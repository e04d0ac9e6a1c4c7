import type { GateRow, PhaseRow, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { phaseState } from '@jalon/domain/projects/plan/project-plan';
import { slippageOf } from '@jalon/domain/projects/plan/slippage';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { useWords } from '../use-words';

/** « nov. 26 » */
export function useMonth(): (day: string) => string {
  const locale = useLanguage() === 'fr' ? 'fr-FR' : 'en-GB';
  const monthly = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return (day) => monthly.format(new Date(`${day}T00:00:00Z`));
}

/** « 4–15 mai 2026 », « 1er déc. 2026 – 8 janv. 2027 »: both days in it. */
export function useRange(): (from: string, to: string) => string {
  const isFrench = useLanguage() === 'fr';
  const range = new Intl.DateTimeFormat(isFrench ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const asTime = (day: string) => new Date(`${day}T00:00:00Z`);
  return (from, to) => {
    const written = range.formatRange(asTime(from), asTime(to));
    return isFrench ? written.replace(/(^|[\s–])1(?=[\s–])/g, '$11er') : written;
  };
}

/** « en retard de 2 jours ouvrés », « en avance de 1 jour ouvré »; null: on time, or nothing to compare. */
export function useSlip(): (days: number | null) => string | null {
  const { t } = useLingui();
  return (days) => {
    if (days === null || days === 0) return null;
    const count = Math.abs(days);
    return days > 0
      ? t`${plural(count, { one: 'en retard de # jour ouvré', other: 'en retard de # jours ouvrés' })}`
      : t`${plural(count, { one: 'en avance de # jour ouvré', other: 'en avance de # jours ouvrés' })}`;
  };
}

/** « P5 Pilote, 2e passage » */
export function usePhaseName(): (phase: PhaseRow) => string {
  const { t } = useLingui();
  const words = useWords();
  return ({ phaseId, cycle, name: named }) => {
    const name = `${phaseId} ${words(named)}`;
    return cycle > 1 ? t`${name}, ${cycle}e passage` : name;
  };
}

/** « P6 Déploiement · Prévue du … au … · en retard de 2 jours ouvrés » */
function usePhaseSentence() {
  const { t } = useLingui();
  const { date } = useFormat();
  const phaseName = usePhaseName();
  const slip = useSlip();
  const beganSentence = ({ beganOn, endedOn }: PhaseRow) => {
    if (!beganOn) return null;
    const from = date(beganOn);
    return endedOn ? t`menée du ${from} au ${date(endedOn)}` : t`commencée le ${from}`;
  };
  return (phase: PhaseRow, plan: PlanView): string => {
    const { plannedFrom, plannedTo } = phase;
    const { end } = slippageOf(phase, plan.today, calendarOf(plan.holidays));
    const planned = plannedFrom && plannedTo && t`prévue du ${date(plannedFrom)} au ${date(plannedTo)}`;
    return [phaseName(phase), planned, beganSentence(phase), slip(end)].filter(Boolean).join(' · ');
  };
}

/** « G5 Bilan du pilote · Ajuster, le 1er oct. 2026 » */
export function useGateSentence() {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useWords();
  return (gate: GateRow, { today }: Pick<PlanView, 'today'>): string => {
    const name = `${gate.gateId} ${words(gate.name)}`;
    if (gate.decidedOn && gate.outcome)
      return t`${name} · ${words(gate.outcome)}, le ${date(gate.decidedOn)}`;
    if (!gate.dueOn) return t`${name} · ouverte, sans date`;
    return gate.dueOn < today
      ? t`${name} · attendue le ${date(gate.dueOn)}, à décider`
      : t`${name} · prévue le ${date(gate.dueOn)}`;
  };
}

/** What a plan says in sentences: of a phase, of a gate, of a slippage. */
export function usePlanWords() {
  const { t } = useLingui();
  const stateLabels = { done: t`Achevée`, under_way: t`En cours`, to_come: t`À venir` } as const;
  return {
    slip: useSlip(),
    range: useRange(),
    month: useMonth(),
    phaseName: usePhaseName(),
    phaseSentence: usePhaseSentence(),
    gateSentence: useGateSentence(),
    state: (phase: PhaseRow) => stateLabels[phaseState(phase)],
  };
}
