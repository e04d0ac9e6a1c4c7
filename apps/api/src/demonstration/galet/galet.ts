import { edit, move, moveFor, say, type OrganisationContent, type UseCaseStory } from '../story';

const invoices: UseCaseStory = {
  key: 'galet-invoices',
  seed: ['S-OPP-06'],
  day: 30,
  by: 'gabriel',
  draft: {
    title: 'Rapprocher devis et factures',
    problem:
      'Une fois par mois, une journée part à rapprocher devis, temps passés et factures. Deux oublis de facturation par trimestre, à 800 € en moyenne.',
    kind: 'pain_point',
    processArea: 'internal_workflows',
    owner: 'gabriel',
    tags: ['gestion'],
  },
  steps: [
    edit(29, 'gabriel', {
      capabilityPattern: 'anomaly_detection',
      technologyFamily: 'task_automation',
      valueLevers: ['margin'],
    }),
    move(28, 'gabriel', 'proposed'),
    move(25, 'pauline', 'qualified'),
  ],
};

const portraits: UseCaseStory = {
  key: 'galet-portraits',
  seed: ['S-SOL-07'],
  day: 21,
  by: 'pauline',
  draft: {
    title: 'Esquisses d’illustration pour les portraits de vignerons',
    problem:
      'Chaque portrait demande trois pistes d’illustration avant l’accord du domaine. Les esquisses prennent quatre heures, et deux sur trois sont jetées.',
    kind: 'inefficiency',
    processArea: 'content_creation',
    owner: 'pauline',
    clients: ['vignes'],
    tags: ['image'],
  },
  steps: [
    edit(20, 'pauline', {
      capabilityPattern: 'automation',
      technologyFamily: 'image_video_model',
      valueLevers: ['efficiency'],
    }),
    move(19, 'pauline', 'proposed'),
    say(
      12,
      'gabriel',
      'Le domaine tient à l’illustration faite main : les esquisses doivent rester internes. @pauline, on l’écrit dans le périmètre ?',
    ),
  ],
};

const attendance: UseCaseStory = {
  key: 'galet-attendance',
  seed: ['S-OPP-27'],
  day: 18,
  by: 'amina',
  draft: {
    title: 'Prévoir la fréquentation des expositions',
    problem:
      'Le musée imprime ses programmes trois mois à l’avance, et en jette un sur quatre. La fréquentation d’une exposition est annoncée d’après la précédente.',
    kind: 'strategic_opportunity',
    processArea: 'strategic_planning',
    owner: 'amina',
    clients: ['musee'],
    tags: ['prédiction'],
  },
  steps: [
    edit(17, 'amina', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      valueLevers: ['decision_quality'],
    }),
    move(16, 'amina', 'proposed'),
    moveFor(14, 'pauline', {
      to: 'on_hold',
      reason: 'Le musée n’a que dix-huit mois de billetterie numérique. À revoir l’an prochain.',
    }),
  ],
};

const guide: UseCaseStory = {
  key: 'galet-guide',
  seed: ['S-OPP-05'],
  day: 6,
  by: 'gabriel',
  draft: {
    title: 'Textes de salle en français facile',
    problem:
      'Les textes de salle du musée sont lus par un visiteur sur trois. Une version en français facile coûte 45 € la page, et n’existe que pour la collection permanente.',
    kind: 'pain_point',
    clients: ['musee'],
  },
  steps: [],
};

/** The second, small organisation of the demonstration. Amina also works at Atelier Marengo. */
export const galet: OrganisationContent = {
  key: 'galet',
  founded: 60,
  id: '7c0f2b44-93e8-4d0a-a1d7-47616c657421',
  name: 'Studio Galet',
  sector: 'Studio de création graphique',
  headcount: 3,
  currency: 'EUR',
  parameters: { hoursPerDay: 7, workingDaysPerYear: 218, loadedDayRate: null },
  people: [
    {
      key: 'pauline',
      name: 'Pauline Rey',
      email: 'pauline.rey@studio-galet.example',
      job: 'gérante',
      language: 'fr',
      roles: ['admin', 'director'],
    },
    {
      key: 'gabriel',
      name: 'Gabriel Nogue',
      email: 'gabriel.nogue@studio-galet.example',
      job: 'chef de projet',
      language: 'fr',
      roles: ['project_manager'],
    },
    {
      key: 'amina',
      name: 'Amina Diallo',
      email: 'amina.diallo@atelier-marengo.example',
      job: 'analyste de données, un jour par semaine',
      language: 'fr',
      roles: ['contributor'],
    },
  ],
  clients: [
    {
      key: 'musee',
      day: 50,
      by: 'pauline',
      name: 'Musée de la Côte de Brisac',
      status: 'active',
      kind: 'public',
      sector: 'Musée municipal',
      profile:
        'Deux expositions par an, 31 000 visiteurs. Identité visuelle tenue par le studio depuis cinq ans.',
      contacts: [
        {
          name: 'Odile Kermarrec',
          role: 'Conservatrice',
          email: 'o.kermarrec@musee-brisac.example',
          phone: '02 61 91 77 20',
        },
      ],
    },
    {
      key: 'vignes',
      day: 48,
      by: 'pauline',
      name: 'Domaine des Trois Vignes',
      status: 'active',
      kind: 'b2c',
      sector: 'Viticulture',
      profile: null,
      contacts: [],
    },
  ],
  stories: [invoices, portraits, attendance, guide],
};
