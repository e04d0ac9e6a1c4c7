import { Access1795600000000 } from './1795600000000-access';
import { Platform1795600100000 } from './1795600100000-platform';
import { Clients1795600200000 } from './1795600200000-clients';
import { UseCases1795600300000 } from './1795600300000-use-cases';
import { Discussion1795600400000 } from './1795600400000-discussion';
import { Imports1796100000000 } from './1796100000000-imports';
import { Views1796100100000 } from './1796100100000-views';
import { Visits1796100200000 } from './1796100200000-visits';
import { Duplicates1796100300000 } from './1796100300000-duplicates';
import { Catalogue1796100400000 } from './1796100400000-catalogue';
import { NotificationPreferences1796100500000 } from './1796100500000-notification-preferences';
import { JournalGroups1796100600000 } from './1796100600000-journal-groups';
import { Triage1796500000000 } from './1796500000000-triage';
import { Intake1796500100000 } from './1796500100000-intake';
import { Scoring1796500200000 } from './1796500200000-scoring';
import { Lifecycle1796600000000 } from './1796600000000-lifecycle';
import { Projects1796600100000 } from './1796600100000-projects';
import { Kpis1796600200000 } from './1796600200000-kpis';
import { Gates1796600300000 } from './1796600300000-gates';
import { ProofOfIdentity1796700000000 } from './1796700000000-proof-of-identity';
import { Settling1796700100000 } from './1796700100000-settling';
import { KpiDays1796700200000 } from './1796700200000-kpi-days';
import { ImportsMeantFor1796700300000 } from './1796700300000-imports-meant-for';
import { RemovedBy1796700500000 } from './1796700500000-removed-by';

/** In the order of their names; one is never edited once it is merged. */
export const MIGRATIONS = [
  Access1795600000000,
  Platform1795600100000,
  Clients1795600200000,
  UseCases1795600300000,
  Discussion1795600400000,
  Imports1796100000000,
  Views1796100100000,
  Visits1796100200000,
  Duplicates1796100300000,
  Catalogue1796100400000,
  NotificationPreferences1796100500000,
  JournalGroups1796100600000,
  Triage1796500000000,
  Intake1796500100000,
  Scoring1796500200000,
  Lifecycle1796600000000,
  Projects1796600100000,
  Kpis1796600200000,
  Gates1796600300000,
  ProofOfIdentity1796700000000,
  Settling1796700100000,
  KpiDays1796700200000,
  ImportsMeantFor1796700300000,
  RemovedBy1796700500000,
];
