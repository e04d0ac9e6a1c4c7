import { edit, move, say, type UseCaseStory } from '../../story';

const formats: UseCaseStory = {
  key: 'formats',
  seed: ['S-SOL-07', 'S-OPP-36'],
  day: 44,
  by: 'oliver',
  draft: {
    title: 'Décliner un visuel dans tous les formats',
    problem:
      'Un visuel validé doit sortir en onze formats. La déclinaison prend deux heures et demie à un directeur artistique, 60 fois par mois, pour un travail que personne n’aime faire.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'oliver',
    clients: ['halles', 'lavandiere'],
    tags: ['création', 'image'],
  },
  steps: [
    edit(42, 'oliver', {
      capabilityPattern: 'automation',
      technologyFamily: 'image_video_model',
      drivers: ['production_speed', 'creativity_under_cost'],
      valueLevers: ['efficiency', 'refocus', 'margin'],
      gainText: 'De 150 à 60 minutes par série, soit 90 heures par mois rendues à la création.',
      gainValue: 90,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      scopeIn: 'Recadrage, extension de fond, replacement des textes.',
      scopeOut: 'Création de personnes ou de produits qui n’existent pas.',
    }),
    move(39, 'oliver', 'proposed'),
    say(
      31,
      'nadia',
      'Extension de fond : pas de personne ajoutée, et mention si le résultat peut tromper (article 50). Vérifier aussi la cession des droits du photographe.',
    ),
    move(29, 'thomas', 'qualified'),
    say(
      15,
      'oliver',
      'Tried on 14 Halles & Paniers visuals: 11 usable as is, 3 with broken typography. @thomas good enough to go on?',
    ),
  ],
};

const subtitles: UseCaseStory = {
  key: 'subtitles',
  seed: ['S-OPP-36'],
  day: 20,
  by: 'oliver',
  draft: {
    title: 'Sous-titrer et raccourcir les vidéos',
    problem:
      'Une interview de 20 minutes doit donner cinq extraits sous-titrés. Le dérushage et le sous-titrage prennent une journée ; la ville exige en plus l’accessibilité de toutes ses vidéos.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'oliver',
    clients: ['valmont', 'kelvane'],
    tags: ['vidéo', 'accessibilité'],
  },
  steps: [
    edit(19, 'oliver', {
      capabilityPattern: 'automation',
      technologyFamily: 'image_video_model',
      drivers: ['production_speed'],
      valueLevers: ['efficiency'],
      gainText: 'Une journée ramenée à trois heures, relecture comprise.',
      gainValue: -60,
      gainUnit: 'percent',
      gainKpiFamily: 'operational_efficiency',
    }),
    move(18, 'oliver', 'proposed'),
  ],
};

const library: UseCaseStory = {
  key: 'photo-library',
  seed: ['S-OPP-37'],
  day: 13,
  by: 'oliver',
  draft: {
    title: 'Retrouver une photo dans la photothèque',
    problem:
      'La photothèque compte 64 000 fichiers nommés par l’appareil. Retrouver une image prend 25 minutes quand on la retrouve ; l’an dernier, nous avons racheté six photos que nous avions déjà.',
    kind: 'inefficiency',
    processArea: 'internal_workflows',
    tags: ['création', 'image'],
  },
  steps: [
    edit(12, 'oliver', {
      capabilityPattern: 'automation',
      technologyFamily: 'image_video_model',
      valueLevers: ['efficiency'],
      confidentiality: 'internal',
    }),
    move(11, 'oliver', 'proposed'),
    say(
      6,
      'nadia',
      'La recherche par visage est à exclure : données biométriques. Par objet, lieu ou ambiance, pas de difficulté.',
    ),
  ],
};

const research: UseCaseStory = {
  key: 'research',
  seed: ['S-OPP-37'],
  day: 15,
  by: 'ines',
  draft: {
    title: 'Recherche documentaire avant rédaction',
    problem:
      'Avant d’écrire un article de fond, la conceptrice passe quatre heures à chercher et à vérifier des sources, pour huit articles par mois. Une statistique citée sur dix se révèle périmée.',
    kind: 'inefficiency',
    processArea: 'content_creation',
    owner: 'ines',
    clients: ['kelvane'],
    tags: ['rédaction'],
  },
  steps: [
    edit(14, 'ines', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'language_model',
      valueLevers: ['efficiency', 'decision_quality'],
      drivers: ['data_volume'],
      gainText: 'Deux heures gagnées par article, sources datées et liées.',
      gainValue: 16,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
    }),
    move(13, 'ines', 'proposed'),
    say(7, 'lucas', 'Même besoin côté SEO. @ines, on le porte à deux ?'),
  ],
};

const verbatims: UseCaseStory = {
  key: 'verbatims',
  seed: ['S-OPP-27', 'S-CTX-10'],
  day: 9,
  by: 'amina',
  draft: {
    title: 'Lire les réponses libres des enquêtes de satisfaction',
    problem:
      'L’enquête annuelle de la ville recueille 5 200 réponses libres. Nous en lisons 300 au hasard et en tirons des citations ; le reste dort dans un tableur.',
    kind: 'inefficiency',
    processArea: 'performance_analysis',
    clients: ['valmont'],
    tags: ['études', 'service public'],
  },
  steps: [
    edit(8, 'amina', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'language_model',
      valueLevers: ['decision_quality'],
    }),
  ],
};

export const studioStories: readonly UseCaseStory[] = [formats, verbatims, subtitles, library, research];
