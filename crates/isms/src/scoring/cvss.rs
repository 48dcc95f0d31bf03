//! CVSS vectors (FIRST, versions 3.0, 3.1 and 4.0), read by the `cvss` crate. A CVSS score is the severity of a vulnerability: it
//! knows no likelihood and no worth of what is hit, so it is shown and put on thresholds, and never multiplied into a risk.

use crate::base::Number;

/// What a CVSS vector says.
#[derive(Debug, Clone, PartialEq)]
pub struct CvssSeverity {
    /// The version of CVSS: `3.0`, `3.1` or `4.0`.
    pub version: &'static str,
    /// The score, 0.0 to 10.0 with one digit behind the point: the base score in versions 3.0 and 3.1, in version 4.0 the score of
    /// all metrics that the vector gives.
    pub score: Number,
    /// The qualitative severity: `none`, `low`, `medium`, `high` or `critical`.
    pub severity: &'static str,
}

/// A text is no CVSS vector that could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CvssError {
    /// It is no vector of a known version, or lacks a metric that every vector needs.
    #[error("`{vector}` is no CVSS vector of version 3.0, 3.1 or 4.0: {problem}")]
    Vector {
        /// The text.
        vector: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The crate was built without its feature `cvss`.
    #[error("`{0}` cannot be read: this build has no CVSS")]
    NotBuiltIn(String),
}

/// Reads a CVSS vector.
///
/// ```
/// let severity = isms::scoring::cvss("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")?;
/// assert_eq!((severity.score.get(), severity.severity), (9.8, "critical"));
/// # Ok::<(), isms::scoring::CvssError>(())
/// ```
///
/// # Errors
/// The text is no vector of a known version, or the build has no CVSS.
#[cfg(feature = "cvss")]
pub fn cvss(vector: &str) -> Result<CvssSeverity, CvssError> {
    use ::cvss::Cvss;
    let fail = |problem: String| CvssError::Vector { vector: vector.to_owned(), problem };
    let read: Cvss = vector.parse().map_err(|error: ::cvss::Error| fail(error.to_string()))?;
    let version = match &read {
        Cvss::CvssV30(v3) | Cvss::CvssV31(v3) => {
            let given = [
                v3.av.is_some(),
                v3.ac.is_some(),
                v3.pr.is_some(),
                v3.ui.is_some(),
                v3.s.is_some(),
                v3.c.is_some(),
                v3.i.is_some(),
                v3.a.is_some(),
            ];
            let names = ["AV", "AC", "PR", "UI", "S", "C", "I", "A"];
            let lacking: Vec<&str> =
                names.iter().zip(given).filter(|(_, given)| !given).map(|(name, _)| *name).collect();
            if !lacking.is_empty() {
                return Err(fail(format!("it lacks {}", lacking.join(", "))));
            }
            if matches!(read, Cvss::CvssV30(_)) { "3.0" } else { "3.1" }
        }
        Cvss::CvssV40(_) => "4.0",
        _ => return Err(fail("another version".to_owned())),
    };
    // One digit behind the point, as the specifications say. The one power among the formulas cannot tip a score on any machine: no base
    // vector of changed scope comes nearer than 0.000004 to a step of 0.1.
    let score =
        Number::new((read.score() * 10.0).round() / 10.0).ok_or_else(|| fail("its score is no number".to_owned()))?;
    let severity = match score.get() {
        score if score <= 0.0 => "none",
        score if score < 4.0 => "low",
        score if score < 7.0 => "medium",
        score if score < 9.0 => "high",
        _ => "critical",
    };
    Ok(CvssSeverity { version, score, severity })
}

/// Reads a CVSS vector; this build cannot.
///
/// # Errors
/// Always: the crate was built without its feature `cvss`.
#[cfg(not(feature = "cvss"))]
pub fn cvss(vector: &str) -> Result<CvssSeverity, CvssError> {
    Err(CvssError::NotBuiltIn(vector.to_owned()))
}
