import type { Card } from '../views/cards/card.ts';

/** Returns the words in place of a card: all that it says, in its order. */
export const cardAlt = ({ over, title, figure, statement, details, source }: Card): string => {
  const number = figure && [figure.before, figure.number].filter(Boolean).join(' ');
  const after = figure && (/^[%/]/.test(figure.after) ? figure.after : ` ${figure.after}`);
  return [
    [title, over].filter(Boolean).join(', '),
    figure ? `${figure.name}: ${number ?? ''}${after ?? ''}`.trim() : '',
    figure?.rank ?? '',
    figure?.detail ?? '',
    statement,
    ...details,
    source,
  ]
    .map((words) => words.replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ')
    .normalize('NFC');
};
