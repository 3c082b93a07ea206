#![cfg(not(target_arch = "wasm32"))]
use dprk_heists::{
    dataset::{self, EMBEDDED},
    filter::*,
    summary::*,
};
#[test]
fn scratch() {
    let (d, issues) = dataset::parse(&EMBEDDED);
    for i in &issues {
        println!("{i}");
    }
    for v in [View::UnPanel, View::Governments, View::All] {
        let s = summarize(&d, &Filter { view: v, ..Filter::default() }, &Options::default());
        println!("{:?} {:?} {:?} {:?} {:?} {:?}", v, s.selected, s.low, s.high, s.disputed, s.view_counts);
        println!("{:?}", s.by_year);
        println!("{:?}", s.series.iter().map(|x| &x.key).collect::<Vec<_>>());
        for e in [EditionChoice::Latest, EditionChoice::First] {
            let s =
                summarize(&d, &Filter { view: v, ..Filter::default() }, &Options { edition: e, ..Options::default() });
            for w in &s.world {
                println!(
                    "{} {:?}",
                    w.year,
                    w.edition().map(|e| (e.month.to_string(), e.dprk, e.all, e.share.map(|s| s.ratio()), e.published))
                );
            }
        }
        println!("{:?}", s.claim.map(|c| &d.claims[c].id));
    }
}
