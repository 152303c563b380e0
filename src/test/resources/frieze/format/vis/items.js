// items of a school year
var groups = new vis.DataSet([{ id: 'g', content: 'School' }]);
var container = document.getElementById('x[{');
const items = new vis.DataSet([
  { id: 1, content: 'a ' + name, start: new Date(2014, 3, 18), group: 'g' },
  { id: 2, content: `two`, start: new Date(2014, 3), },
  { id: 3, content: "three", start: Date.parse("2014-04-18T09:30:00Z") }, /* a comment */
  { id: 4, content: 'four', start: new Date(), },
  { id: 5, content: 'five', start: new Date(Date.UTC(2014, 11, 31, 23, 59, 59)), end: moment('2015-02-01') },
]);
var timeline = new vis.Timeline(container, items, {});
