import type { Gender } from './pronouns.ts';

/**
 * First names that the news is full of, by the gender that bearers mostly have. Names that both bear are not here, nor
 * are those that are words (Grace, Mark, Will), unless the name is by far the commoner at the head of a capital word.
 * From general knowledge, not from a list of anybody's.
 */
const MALE =
  'Aaron Abdel Abdul Abdullah Abel Abraham Adam Adrian Ahmad Ahmed Akira Alan Albert Alberto Alejandro Aleksandr Aleksei Alessandro ' +
  'Alexander Alexandre Alexei Alexey Alfred Ali Amir Anatoly Anders Andreas Andrei Andrew Andrey Andrii Andriy Andrzej Anthony Antoine Antonio ' +
  'Antony António Arnold Arthur Arturo Asif Augusto Barack Bashar Ben Benjamin Benny Bernard Bernie Bilal Bill Billy Binyamin Bob Bobby Boris Brad ' +
  'Brendan Brett Brian Bruce Bruno Carl Carlos Cesar Charles Chen Chris Christian Christopher Chuck Claude Claudio Clive Colin Craig Cyril Daniel ' +
  'Danny Dave David Dean Denis Dennis Derek Diego Dieter Dick Dmitri Dmitry Dmytro Dominic Donald Doug Douglas Duncan Dwight Ed Eddie Edgar Eduardo ' +
  'Edward Edwin Elijah Elon Emilio Emmanuel Emmerson Enrique Eric Erik Ernest Esteban Ethan Eugene Evan Farouk Felipe Felix Ferdinand Fernando Fidel Florian ' +
  'Francis Francisco François Frank Franz Fred Frederick Friedrich Fumio Gary Gavin Geoff Geoffrey George Georges Gerald Gerard Gerhard Giorgio Giovanni Giuseppe ' +
  'Glenn Gordon Graham Greg Gregory Guillermo Gustavo Guy Hamid Hans Harald Harold Harry Hassan Heinz Helmut Henri Henrik Henry Herbert Herman Hosni ' +
  'Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Ismail Ivan Ivo Jack Jacob Jacques Jaime Jair Jake James Jamie Jan Janez Jared Jason Javier ' +
  'Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jim Jimmy Joachim Joao João Joe Joel Johan Johann John Johnny Johnnie Jon Jonas Jonathan Jorge José Jose ' +
  'Josef Joseph Josh Joshua Josip Juan Julian Julio Justin Kaja Karim Karl Kassym Keir Keith Ken Kenneth Kevin Khaled Kim Klaus Konstantin Kurt Kyle Kyriakos Lance ' +
  'Larry Lars Laurent Lawrence Leo Leon Leonard Leonid Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luc Luca Lucas Luigi Luis Luiz Luke Lukas ' +
  'Magnus Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Mariano Mario Marius Martin Marvin Mateusz Mathieu Matt Matteo Matthew Maurice ' +
  'Max Maxim Mehdi Mehmet Michael Michel Michele Miguel Mike Mikhail Milan Milos Mitch Mitt Moammar Mohamed Mohammad Mohammed Muhammad Muhammadu Murray Mustafa Mykhailo Nabil Narendra Nathan ' +
  'Neil Nelson Nicholas Nick Nicola Nicolas Nicolás Nigel Nikita Nikol Nikolai Nikos Noah Noam Norman Olaf Oleg Oleh Oleksandr Oleksiy Oliver Omar Orlando Oscar ' +
  'Otto Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pedro Pete Peter Petr Petro Phil Philip Philippe Pierre Pyotr Rafael Rahul Raj Ralph Ramon Ramzan Randy ' +
  'Raphael Raul Raúl Ray Raymond Recep Reinhard Rex Ricardo Richard Rick Rishi Rob Robert Roberto Rodrigo Roger Roland Romano Ron Ronald Ross Roy Ruben Rudolf Rudy Rupert Rustem Ryan Saad ' +
  'Salman Salvador Sam Samuel Santiago Scott Sean Sebastian Serge Sergei Sergey Sergio Serhii Sergii Seth Shane Shaun Shehbaz Shigeru Shimon Shinzo Silvio Simon Stanislav Stefan Stephen Stephane ' +
  'Steve Steven Stuart Sven Svein Taro Ted Terry Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Trevor Umberto Vaclav Valentin Valery Vasily Vernon Viktor Victor Vincent ' +
  'Vitali Vitaly Vitalii Vladimir Volodymyr Vyacheslav Wallace Walter Warren Wayne Werner Wilhelm William Winston Wolfgang Woodrow Xavier Xi Yair Yahya Yaroslav Yasser Yevgeny Yitzhak Yoav Yuri Yuriy Yves Zbigniew ' +
  'Adolf Akbar Alain Aldo Alec Alfonso Alfredo Alistair Allan Allen Alvin Amos Andre André Andy Angus Anton Armando Arnaud Arun Ashok Axel Barry Bart ' +
  'Basil Bert Brandon Brent Bryan Byron Calvin Carlo Cedric Chester Clarence Clifford Clint Connor Curtis Cyrus Damian Damien Damon Dan Darren ' +
  'Darryl Daryl Declan Desmond Devin Dirk Don Donovan Edmund Eli Elias Elliot Elliott Emil Enzo Ernie Ezra Fabian Fabio Fergus Finn Floyd ' +
  'Frankie Franklin Gabriel Gareth Gerry Gilbert Giles Glen Gregor Gunnar Gustav Hamish Hank Hannes Harvey Hector Horace Hubert Ignacio Ingo Irving ' +
  'Isaac Isaiah Jasper Jed Jeremiah Jerzy Jonah Jürgen Kamal Karel Kelvin Kenny Kofi Krzysztof Lachlan Leif Lennart Leroy Levi Lionel Lothar Ludwig Lyle ' +
  'Lyndon Malik Marek Marko Markus Mathias Matthias Mauricio Maurizio Mick Mickey Milton Mohan Morris Moses Nasser Nate Nathaniel Ned Neville Nils ' +
  'Norbert Octavio Ollie Oskar Osman Owen Patricio Piotr Quentin Rainer Ralf Ramesh Randall Rashid Reggie Reginald Reuben Rhys Riccardo Rodney Roderick ' +
  'Ronan Ronnie Rufus Russ Russell Salvatore Sami Sammy Sandeep Sanjay Shawn Stan Stanley Stefano Stephan Tariq Teddy Terence Thierry Toby Travis Troy ' +
  'Tyler Tyrone Vijay Vikram Vince Volker Wendell Wesley Wilfred Willem Willie Yusuf Zach Zachary Zack Zoltan';
const FEMALE =
  'Abigail Agnes Aisha Alejandra Alexandra Alice Alicia Alina Alison Allison Amanda Amelia Amina Amy Ana Andrea Angela Angelina Anita Ann Anna Annalena Anne ' +
  'Annegret Annette Annie Antonia Audrey Ayesha Barbara Beata Beatrice Becky Benazir Bernadette Beth Betsy Betty Beverly Bianca Bridget Brigitte Camille Candice Carla Carmen Carol ' +
  'Carole Carolina Caroline Carolyn Carrie Cassidy Catherine Cathy Cecilia Charlotte Cheryl Chiara Christina Christine Chrystia Cindy Claire Clara Claudia Condoleezza Cristina ' +
  'Cynthia Daniela Danielle Deborah Debbie Debra Denise Diana Diane Dilma Dominique Donna Doris Dorothy Edith Eileen Elaine Elena Eleanor Elisabeth Elise Elizabeth Ella Ellen Emily Emma Erica ' +
  'Erin Esther Ethel Eva Evelyn Farida Fatima Federica Fiona Florence Francesca Françoise Frances Gabriela Gabrielle Gail Genevieve Georgia Geraldine Ghada Gillian Gina Giorgia Giulia Gloria Golda Greta Gretchen ' +
  'Gwen Hannah Harriet Heather Heidi Helen Helena Helga Helle Hillary Hilary Ilse Indira Inga Ingrid Irene Irina Iryna Isabel Isabella Ivana Ivanka Jacinda Jacqueline Jana Jane Janet Janice Jean-Marie Jeanne ' +
  'Jennifer Jenny Jessica Jill Joan Joanna Jodi Joyce Juanita Judith Judy Julia Juliana Julie Kaja Kamala Karen Karin Karine Karoline Kate Katherine Kathleen Kathy Katie Katrina Kayleigh Kelly Kemi Kersti Khadija Kim ' +
  'Kirsten Kirstjen Kristalina Kristen Laura Lauren Layla Leila Leonor Leslie Leyla Liliana Lilian Linda Lisa Liz Loretta Louise Lucia Lucy Ludmila Luisa Luz Lydia Lyudmila Madeleine Madeline Magdalena Maia Maggie ' +
  'Malala Manuela Margaret Margarita Margot Maria Mariana Marianne Marie Marina Marine Marion Marjorie Marta Martha Martina Mary Mary-Louise Maryam Maureen Megan Melania Melanie Melinda Melissa Mercedes ' +
  'Meredith Mette Mia Michaela Michelle Mildred Miriam Moira Mona Monica Monique Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nikki Nina Noor Nora Nour Oksana Olena Olga Olha Olivia Oprah Pamela Patricia Paula Pauline Peggy Penelope ' +
  'Penny Petra Phyllis Polina Priscilla Rachel Ramona Rania Rebecca Regina Renata Renee Rita Roberta Roberta Rosa Rosalind Rosemary Roxana Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Sheikha Sheila Sheryl Shirley Silvia ' +
  'Simone Sinéad Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susana Susanne Suzanne Svetlana Sviatlana Sylvia Tamara Tamsin Tanya Tatiana Tatyana Teresa Theresa Tina Tulsi Ursula Valentina Valeria Valerie ' +
  'Vanessa Vera Veronica Victoria Viktoria Viola Violeta Virginia Vivian Wendy Whitney Yasmin Yolanda Yulia Yuliia Yvette Yvonne Zainab Zoe Zuzana ' +
  'Adela Adele Anastasia Belinda Bonnie Brenda Brianna Britney Camilla Carly Cassandra Celia Colleen Connie Courtney Daphne Deirdre Delia ' +
  'Dolores Eliza Elsa Felicity Georgina Gertrude Gisela Gladys Imogen Jackie Jasmine Jeanette Jenna Joanne Jocelyn Johanna Josephine Julianne Juliet ' +
  'Katharine Kathryn Kayla Kristin Kristina Larissa Leah Lena Lillian Lois Marcia Marian Marilyn Marlene Matilda Miranda Molly Norma Phoebe Polly Rhonda ' +
  'Robyn Roxanne Selena Shannon Sharon Shelley Sherry Susanna Tammy Tara Tessa Tracey Trudy';

const UNISEX =
  'Alex Andrea Ashley Avery Blake Cameron Casey Charlie Dana Drew Dylan Jamie Jean Jordan Jesse Kelly Kerry Kim Lee Leslie Lindsey ' +
  'Lynn Morgan Nicola Pat Robin Sam Sasha Sidney Sydney Taylor Tracy Wang Zhang Li Park Min Wei Yang';

/** Gender by first name as it is written; `null` where both bear it. */
export const firstNames: ReadonlyMap<string, Gender | null> = namesBy();

function namesBy(): Map<string, Gender | null> {
  const names = new Map<string, Gender | null>(MALE.split(' ').map(name => [name, 'male']));
  for (const name of FEMALE.split(' ')) names.set(name, names.has(name) ? null : 'female');
  for (const name of UNISEX.split(' ')) names.set(name, null);
  return names;
}
