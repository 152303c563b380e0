storyjs_jsonp_data = {
  "timeline": {
    "headline": "The old form",
    "type": "default",
    "text": "<p>Intro</p>",
    "date": [
      {
        "startDate": "2011,12,10,07,02,10",
        "endDate": "2011,12,11",
        "headline": "Two days",
        "text": "<p>Words</p>",
        "tag": "Lane",
        "asset": { "media": "https://example.org/a.jpg", "credit": "C", "caption": "D" }
      },
      { "startDate": "-500", "headline": "Long ago", "text": "" },
      { "startDate": "12/31/1999", "headline": "American", "text": "" }
    ],
    "era": [ { "startDate": "2010", "endDate": "2012", "headline": "Then", "tag": "x" } ]
  }
};
