import { ask } from './ask';

/** S-SEL-01: technical feasibility. */
export const SCENARIO_FIT = ask('scenario-fit', {
  name: ['Adéquation au scénario', 'Fit to the scenario'],
  question: [
    'Les outils d’IA d’aujourd’hui savent-ils faire ce que décrit le scénario d’usage ?',
    'Can today’s AI tools do what the usage scenario describes?',
  ],
  anchors: [
    ['Personne ne sait le faire', 'Nobody can do it'],
    ['Vu en démonstration, pas en production', 'Seen in demonstrations, not in production'],
    ['Faisable pour une partie des cas', 'Feasible for some of the cases'],
    ['Des agences le font déjà', 'Agencies already do it'],
    ['Un outil du marché le fait tel quel', 'A tool on the market does it as it is'],
  ],
});

export const OUTPUT_QUALITY = ask('output-quality', {
  name: ['Qualité des résultats', 'Output quality'],
  question: [
    'Quelle part de ce que l’outil produit pourrait servir après une relecture normale ?',
    'How much of what the tool produces could be used after an ordinary proofread?',
  ],
  anchors: [
    ['Presque rien : il faut tout refaire', 'Hardly anything: all to be redone'],
    ['Un quart : bon pour trouver des idées', 'A quarter: good for finding ideas'],
    ['La moitié, avec des corrections', 'Half, with corrections'],
    ['Les trois quarts, retouches légères', 'Three quarters, light touches'],
    ['Presque tout, au niveau d’un bon professionnel', 'Nearly all, as a good professional would'],
  ],
});

export const INTEGRATION_COMPLEXITY = ask('integration-complexity', {
  name: ['Complexité d’intégration', 'Integration complexity'],
  question: [
    'Quel travail faudrait-il pour le brancher sur nos outils (CRM, régies, CMS, médiathèque) ?',
    'How much work would it take to connect it to our tools (CRM, ad platforms, CMS, asset library)?',
  ],
  direction: 'lower',
  anchors: [
    ['Aucun : on l’ouvre et on s’en sert', 'None: open it and use it'],
    ['Un connecteur existant à régler', 'An existing connector to set up'],
    ['Une interface à développer, en quelques semaines', 'One interface to build, in a few weeks'],
    ['Plusieurs systèmes à relier, des mois', 'Several systems to join, months'],
    ['Un système central à refondre', 'A core system to rebuild'],
  ],
});

export const DATA_AVAILABILITY = ask('data-availability', {
  name: ['Disponibilité des données', 'Data availability'],
  question: [
    'Les données dont le scénario a besoin existent-elles déjà quelque part ?',
    'Do the data that the scenario needs exist somewhere already?',
  ],
  anchors: [
    ['Elles n’existent pas', 'They do not exist'],
    ['Il faudrait les recueillir pendant des mois', 'They would take months to collect'],
    ['Une partie existe, dispersée', 'Part of them exist, scattered'],
    ['Elles existent, à rassembler', 'They exist, to be brought together'],
    ['Elles sont là et déjà utilisées', 'They are there and already in use'],
  ],
});

export const TECHNICAL_CRITERIA = [
  SCENARIO_FIT,
  OUTPUT_QUALITY,
  INTEGRATION_COMPLEXITY,
  DATA_AVAILABILITY,
] as const;
