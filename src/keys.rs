//! Texts found again fast. std's map costs the script 2 kB: its hash withstands attackers, and each type adds its own code.

/// Keys, each with its place among them.
#[derive(Debug, Default)]
pub struct Keys {
    /// The keys, end to end: one allocation for all of them.
    text: String,
    ends: Vec<u32>,
    /// For each key one more than its place, at the remainder of its hash or as near behind as is free; 0 is free.
    slots: Vec<u32>,
}

impl Keys {
    /// Adds a key; says whether it is new.
    pub fn add(&mut self, key: &str) -> bool {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key);
        let is_new = self.slots[slot] == 0;
        if is_new {
            self.text.push_str(key);
            self.ends.push(self.text.len() as u32);
            self.slots[slot] = self.ends.len() as u32;
        }
        is_new
    }

    /// The place of a key: how many were added before it.
    pub fn find(&self, key: &str) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.slots[self.slot(key)].checked_sub(1) }
    }

    fn key(&self, place: usize) -> &str {
        let start = if place > 0 { self.ends[place - 1] } else { 0 };
        self.text.get(start as usize..self.ends[place] as usize).unwrap_or_default()
    }

    /// The slot of the key; a free one, if the key is not there. At least half of them are free.
    fn slot(&self, key: &str) -> usize {
        // As many as a power of two: the remainder is a mask.
        let last = self.slots.len() - 1;
        let mut slot = hash(key) as usize & last;
        while self.slots[slot] > 0 && self.key(self.slots[slot] as usize - 1) != key {
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for place in 0..self.ends.len() {
            let slot = self.slot(self.key(place));
            self.slots[slot] = place as u32 + 1;
        }
    }
}

/// FNV-1a.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
