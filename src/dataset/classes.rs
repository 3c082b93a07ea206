//! Thefts that are alike, counted once: a filter then asks some hundred classes instead of each of a million rows.

use super::incidents::{Added, Amounts, By};
use crate::incident::{Day, Evidence, Usd};
use crate::words::Word;

/// What can be told of thefts that are alike.
#[derive(Clone, Debug)]
pub struct Class {
    /// Their groups, in the order of [`By`]. Those in groupings by which these classes are not told apart are some theft's.
    pub codes: [usize; By::ALL.len()],
    /// Whether they are disputed; the same holds for this.
    pub disputed: bool,
    /// How many they are.
    pub thefts: u32,
    /// Those of them on the UN panel's list.
    pub on_un_list: u32,
    /// Those that a government attributes.
    pub by_government: u32,
    /// Their sums.
    pub sums: Amounts,
    /// The best figure of the most costly.
    pub most: Usd,
    /// Day of the newest.
    pub newest: Day,
}

/// All thefts, parted into classes.
#[derive(Debug, Default)]
pub(super) struct Classes {
    pub(super) all: Vec<Class>,
    /// The class of each theft, as a place in `all`.
    pub(super) of_rows: Vec<u32>,
    /// The place in `all` by two numbers that tell classes apart, plus 1; 0 where there is none.
    places: Vec<Vec<u32>>,
}

impl Classes {
    /// Adds a theft to those that have the same two numbers.
    pub(super) fn add(&mut self, [first, second]: [usize; 2], it: &Added<'_>) {
        if first >= self.places.len() {
            self.places.resize(first + 1, Vec::new());
        }
        let places = &mut self.places[first];
        if second >= places.len() {
            places.resize(second + 1, 0);
        }
        if places[second] == 0 {
            self.all.push(Class::of(it));
            places[second] = self.all.len() as u32;
        }
        let place = places[second] - 1;
        self.of_rows.push(place);
        self.all[place as usize].add(it);
    }
}

impl Class {
    /// None yet that is like this one.
    fn of(it: &Added<'_>) -> Class {
        let Added { codes, disputed, day: newest, amounts, .. } = *it;
        let sums = Amounts { best: Usd(0), low: Usd(0), high: Usd(0), un: amounts.un.map(|_| Usd(0)) };
        Class { codes, disputed, thefts: 0, on_un_list: 0, by_government: 0, sums, most: Usd(0), newest }
    }

    fn add(&mut self, it: &Added<'_>) {
        self.thefts += 1;
        self.on_un_list += u32::from(it.un_annex_no.is_some());
        self.by_government += u32::from(it.codes[By::Evidence.index()] == Evidence::Government.index());
        self.sums.best += it.amounts.best;
        self.sums.low += it.amounts.low;
        self.sums.high += it.amounts.high;
        if let (Some(sum), Some(un)) = (&mut self.sums.un, it.amounts.un) {
            *sum += un;
        }
        self.most = self.most.max(it.amounts.best);
        self.newest = self.newest.max(it.day);
    }
}
