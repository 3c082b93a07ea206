//! What is wrong with the attributes: said in the status line until it is mended, and as an event once.

use super::load::say;
use super::widget::Shared;

/// The name of an attribute, and what is wrong with it.
pub(super) type Problem = (String, String);

impl Shared {
    /// Takes over an attribute, and says what is wrong with it.
    pub(super) fn check_attribute(&self, name: &str) {
        let outcome = self.try_change(&|state| state.read_attribute(name, &self.host));
        self.blame(name, outcome.err().map(|error| say(&error)));
    }

    /// Says what is wrong with an attribute, and no longer what was wrong with it before.
    pub(super) fn blame(&self, name: &str, problem: Option<String>) {
        let mut problems = Vec::new();
        for known in self.problems.borrow().iter() {
            if known.0 != name {
                problems.push(known.clone());
            }
        }
        if let Some(problem) = problem {
            problems.push((name.to_owned(), problem));
        }
        self.complain(problems);
    }

    /// Says all that is wrong; what was wrong before is no news.
    pub(super) fn complain(&self, problems: Vec<Problem>) {
        let known = self.problems.replace(problems.clone());
        self.write_status();
        for problem in problems {
            if !known.contains(&problem) {
                self.dispatch_error("data", &problem.1, &[]);
            }
        }
    }
}
