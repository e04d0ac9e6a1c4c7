import { listMistakes } from '@jalon/contracts/projects/mistakes/mistakes.operations';
import { getPlan } from '@jalon/contracts/projects/plan/plan.operations';
import { getQuestions } from '@jalon/contracts/projects/questions.operations';
import { getTeam } from '@jalon/contracts/projects/team.operations';
import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { CONSTRAINT_FAMILIES } from '@jalon/domain/projects/constraints';
import { useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { useProject } from '../project-context';
import { useRange } from '../plan/use-plan-words';
import { useWords } from '../use-words';
import { constraintLabels } from '../words';
import styles from './framing-note.module.css';

interface Props {
  /** What contexts after this one have to say: KPIs, the gate. */
  readonly kpis?: ReactNode;
}

/** The framing note (S-ART-02), made of the record as it stands: what is missing is said. Prints on A4. */
export function FramingNotePage({ kpis }: Props) {
  const { t } = useLingui();
  const { reference } = useProject();
  usePageTitle(t`Note de cadrage ${reference}`);
  return (
    <>
      <p className={styles.tools} data-no-print>
        <Button icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
          {t`Imprimer ou enregistrer en PDF`}
        </Button>
      </p>
      <article className={styles.sheet}>
        <Heading />
        <Statement />
        <Part title={t`Scénarios d’usage`}>
          <Scenarios />
        </Part>
        {kpis && <Part title={t`KPI`}>{kpis}</Part>}
        <Part title={t`Contraintes`}>
          <Constraints />
        </Part>
        <Part title={t`Équipe`}>
          <Team />
        </Part>
        <Part title={t`Pré-qualification`}>
          <Qualification />
        </Part>
        <Part title={t`Calendrier`}>
          <Dates />
        </Part>
        <Part title={t`Erreurs courantes à éviter`}>
          <Risks />
        </Part>
        <footer className={styles.signing}>
          <p>{t`Sponsor : nom, date et signature`}</p>
          <p>{t`Chef de projet : nom, date et signature`}</p>
        </footer>
      </article>
    </>
  );
}

function Heading() {
  const { t } = useLingui();
  const { date, dateTime } = useFormat();
  const words = useWords();
  const { reference, title, version, updatedAt, clients, useCase, profile } = useProject();
  return (
    <header>
      <p className="muted small">
        {t`Note de cadrage`} · {reference} · {useCase.reference}
      </p>
      <h2>{title}</h2>
      <p className="muted small">
        {t`Version ${version}, modifiée le ${dateTime(updatedAt)}. Éditée le ${date(today())}.`}
      </p>
      <p className="small">
        {t`Clients`} : {clients.length > 0 ? clients.map(({ name }) => name).join(', ') : t`aucun désigné`} ·{' '}
        {t`Profil`} : {words(profile)}
      </p>
    </header>
  );
}

/** The problem, what is in and out, what it will and will not do. */
function Statement() {
  const { t } = useLingui();
  const { problem, scopeIn, scopeOut, doesText, doesNotText } = useProject();
  return (
    <>
      <Part title={t`Problème`}>
        <Said text={problem} />
      </Part>
      <div className={styles.pair}>
        <Part title={t`Dans le périmètre`}>
          <Said text={scopeIn} />
        </Part>
        <Part title={t`Hors périmètre`}>
          <Said text={scopeOut} />
        </Part>
      </div>
      <div className={styles.pair}>
        <Part title={t`Ce que la solution fera`}>
          <Said text={doesText} />
        </Part>
        <Part title={t`Ce qu’elle ne fera pas`}>
          <Said text={doesNotText} />
        </Part>
      </div>
    </>
  );
}

const today = () => new Date().toISOString();

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Missing({ children }: { readonly children?: ReactNode }) {
  const { t } = useLingui();
  return <p className={styles.missing}>{children ?? t`Pas encore écrit.`}</p>;
}

const Said = ({ text }: { readonly text: string | null }) =>
  text ? <p className={styles.said}>{text}</p> : <Missing />;

function Scenarios() {
  const { useCaseId } = useProject();
  const scenarios = useRead(getUseCase, { id: useCaseId }).data?.useScenarios;
  if (!scenarios) return null;
  if (scenarios.length === 0) return <Missing />;
  return (
    <ul>
      {scenarios.map(({ title, actor, output, channel }) => (
        <li key={title}>
          <strong>{title}</strong>
          {[actor, output, channel].map((said) => said && ` · ${said}`)}
        </li>
      ))}
    </ul>
  );
}

function Constraints() {
  const { t } = useLingui();
  const { constraints } = useProject();
  return (
    <dl className={styles.rows}>
      {CONSTRAINT_FAMILIES.map((family) => {
        const kept = constraints[family];
        return (
          <div key={family}>
            <dt>{t(constraintLabels[family])}</dt>
            <dd>
              {kept ? (
                'text' in kept ? (
                  kept.text
                ) : (
                  t`Rien à signaler.`
                )
              ) : (
                <Missing>{t`Pas encore examiné.`}</Missing>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Team() {
  const { t } = useLingui();
  const words = useWords();
  const { useCaseId } = useProject();
  const team = useRead(getTeam, { useCaseId }).data;
  if (!team) return null;
  const held = team.roles.filter((role) => role.held.length > 0);
  const missing = team.keyRoles.filter(({ people }) => people.length === 0).map(words);
  return (
    <>
      <dl className={styles.rows}>
        {held.map((role) => (
          <div key={role.id}>
            <dt>{words(role)}</dt>
            <dd>{role.held.map(({ person }) => person.name).join(', ')}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && <Missing>{t`Rôles clés à pourvoir : ${missing.join(', ')}.`}</Missing>}
    </>
  );
}

/** What the answers amount to so far: duties and classes that weigh on the project. */
const TOLD = ['aiActClass', 'dpiaRequired', 'cseConsultationDue', 'clientData', 'generative'];

function Qualification() {
  const { t } = useLingui();
  const words = useWords();
  const { useCaseId } = useProject();
  const query = useRead(getQuestions, { useCaseId });
  if (query.isPending) return null;
  const derived = query.data?.derived ?? [];
  if (derived.length === 0) return <Missing>{t`À établir.`}</Missing>;
  return (
    <dl className={styles.rows}>
      {derived
        .filter(({ id }) => TOLD.includes(id))
        .map(({ id, label, shown, reason }) => (
          <div key={id}>
            <dt>{words(label)}</dt>
            <dd>
              {shown ? words(shown) : <Missing>{t`À établir.`}</Missing>}{' '}
              {shown && <span className="muted small">{words(reason)}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Dates() {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useWords();
  const range = useRange();
  const { id, startsOn, dueOn } = useProject();
  const plan = useRead(getPlan, { id }).data;
  const dated = plan?.phases.filter((phase) => phase.plannedFrom ?? phase.beganOn) ?? [];
  return (
    <>
      <p className="small">
        {startsOn ? t`Début : ${date(startsOn)}` : t`Début non fixé`} ·{' '}
        {dueOn ? t`échéance : ${date(dueOn)}` : t`échéance non fixée`}
      </p>
      {plan && !dated.some(({ plannedTo }) => plannedTo) && (
        <Missing>{t`Les phases ne sont pas planifiées.`}</Missing>
      )}
      <dl className={styles.rows}>
        {dated.map(({ phaseId, cycle, name, plannedFrom, plannedTo, beganOn, endedOn }) => {
          const from = beganOn ?? plannedFrom;
          const to = endedOn ?? plannedTo;
          return (
            <div key={`${phaseId}-${cycle}`}>
              <dt>
                {phaseId} {words(name)}
                {cycle > 1 && ` (${cycle})`}
              </dt>
              <dd>{from && (to ? range(from, to) : t`depuis le ${date(from)}`)}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Risks() {
  const { t } = useLingui();
  const words = useWords();
  const { id } = useProject();
  const found = useRead(listMistakes, { id }).data?.items;
  const suspected = found?.filter(({ verdict, dismissed }) => verdict === 'suspected' && !dismissed);
  if (!suspected) return null;
  if (suspected.length === 0) return <p>{t`Rien à signaler pour l’instant.`}</p>;
  return (
    <ul>
      {suspected.map(({ id: mistake, name, reason }) => (
        <li key={mistake}>
          <strong>{words(name)}.</strong> {words(reason)}
        </li>
      ))}
    </ul>
  );
}
