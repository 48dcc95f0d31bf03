//! What a run prints, kept until it is over.

use std::io::{self, ErrorKind, Write};

/// Text for standard output and for standard error.
#[derive(Debug, Default)]
pub(crate) struct Output {
    raw: String,
    human: String,
    aside: String,
}

impl Output {
    /// A text for machines, printed as it is with a line end behind it.
    pub(crate) fn raw(&mut self, text: &str) {
        self.raw.push_str(text);
        self.raw.push('\n');
    }

    /// A text for people; its styles are kept on a terminal only.
    pub(crate) fn push(&mut self, text: &str) {
        self.human.push_str(text);
    }

    /// A text for people that is not the answer: to standard error.
    pub(crate) fn aside(&mut self, text: &str) {
        self.aside.push_str(text);
    }

    /// Prints everything. A reader that went away is no error.
    pub(crate) fn flush(&self) -> io::Result<()> {
        let print = || {
            let mut raw = io::stdout().lock();
            raw.write_all(self.raw.as_bytes())?;
            raw.flush()?;
            drop(raw);
            let mut human = anstream::stdout().lock();
            human.write_all(self.human.as_bytes())?;
            human.flush()?;
            anstream::stderr().lock().write_all(self.aside.as_bytes())
        };
        match print() {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}
