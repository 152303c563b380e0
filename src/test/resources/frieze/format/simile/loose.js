var timeline_data = {  // loose
'dateTimeFormat': 'iso8601',
events : [
  {'start': '1924', title: 'One', 'description': 'by <i>X</i>', 'isDuration': false, },
  {start: "-0499", end: "-0399-06", durationEvent: true, title: "Two", link: 'javascript:x()'},
  {start: new Date(2006, 5, 28), title: "Three", description: "a" + b},
]
}
