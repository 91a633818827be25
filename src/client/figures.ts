import { readyToAnnounce } from './interact/announce.ts';
import { choosePeriods } from './interact/choosePeriods.ts';
import { exploreFigures } from './interact/exploreFigures.ts';
import { followSorting, sortTables } from './interact/sortTables.ts';
import { followViews, switchViews } from './interact/switchViews.ts';

/** Each helps for itself: none waits for another, and the page is whole without all of them. */
function start(): void {
  readyToAnnounce();
  sortTables(document);
  switchViews(document);
  choosePeriods(document);
  exploreFigures(document);
  followSorting();
  followViews();
}

start();
