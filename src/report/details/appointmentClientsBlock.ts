import { appointmentClientWords, onlyOneSentence, recoverySentence } from '../../words/appointmentClients.ts';
import { dateText } from '../../words/date.ts';
import { detailsWords } from '../../words/details.ts';
import { beside, headingLine, type Line, label, quiet, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { continued, type DetailsBlock, titled } from './titled.ts';

/** Who came after all, and which clients hang on a single appointment. Null where clients are not told apart. */
export function appointmentClientsBlock({ summary }: ReportContext): DetailsBlock | null {
  const { appointmentClients: clients, language } = summary;
  if (!clients || (clients.missed === 0 && clients.onlyOne === 0)) return null;
  const words = appointmentClientWords[language];
  const onlyOne = { of: 'clients' } as const;
  return titled(
    'appointmentClients',
    {
      short: detailsWords[language].clients,
      title: words.title,
      finding: clients.missed > 0 ? continued(recoverySentence(clients.missed, clients.recovered, language)) : '',
    },
    [
      ...(clients.onlyOne > 0
        ? [
            {
              cells: [
                shows(quiet(onlyOneSentence(clients.onlyOne, clients.names.length, language), { size: 9 }), onlyOne),
              ],
            },
            headingLine([words.client, words.rep, '', words.day, '', '', '', '', '', '', ''], { left: [0, 1, 3] }),
          ]
        : []),
      ...clients.names.map(
        ({ client, rep, day }): Line => ({
          cells: [label(client), beside(rep ?? '–'), text(''), beside(day === null ? '–' : dateText(day, language))],
        }),
      ),
    ],
  );
}
